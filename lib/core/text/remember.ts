/** More words than this are forgotten together, so that no text fills the memory. */
const mostWords = 5_000;

/**
 * What follows from a word alone, read once for all the places where it stands: most words of a text
 * are common ones. For readings that never fail.
 */
export function rememberWords<Known>(read: (word: string) => Known): (word: string) => Known {
  const known = new Map<string, Known>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostWords) known.clear();
    const found = read(word);
    known.set(word, found);
    return found;
  };
}
