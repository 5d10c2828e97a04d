/** How much of a title goes into a name, in letters. */
const longestTitle = 40;

/** Folder in which the posts lie. */
const folder = 'unggahan';

/**
 * Name of a post's files, without the ending: its day, words of its title, and its id, by which no two
 * are the same. Small Latin letters, digits and hyphens only, with a digit in front: every system takes
 * it, and none of the names that Windows keeps for itself can come out.
 *
 * @param at Moment of the post, ISO 8601.
 */
export function postFileName(id: string, title: string, at: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestTitle)
    .replace(/^-|-$/gu, '');
  const name = [at.slice(0, 10), words, id].filter((part) => part !== '').join('-');
  return `${folder}/${name}`;
}
