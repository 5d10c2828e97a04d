/** Ways in which a word is built on a root while its meaning stays. */
export type Affix = 'me' | 'di' | 'ber' | 'nya' | 'twice';

/** Before a vowel or `g h k`, of which `k` melts away. */
const velar = /^[aiueoghk]/u;
const melting = /^[kpst](?=[aiueo])/u;

/**
 * The forms of a root, itself first: `sinergi` gives `bersinergi` and `sinerginya`. One root, a few
 * forms, written into the lexicon once, so that looking them up costs nothing more.
 */
export const formsOf = (root: string, affixes: readonly Affix[]): readonly string[] => [
  root,
  ...affixes.map((affix) => build[affix](root)),
];

const build: Readonly<Record<Affix, (root: string) => string>> = {
  me: withMe,
  di: (root) => `di${root}`,
  ber: (root) => `${root.startsWith('r') ? 'be' : 'ber'}${root}`,
  nya: (root) => `${root}nya`,
  twice: (root) => `${root}-${root}`,
};

/** `menulis`, `memakai`, `menyapu`, `mengirim`: the first letter of the root melts into the prefix. */
function withMe(root: string): string {
  const rest = root.replace(melting, '');
  if (/^p[aiueo]/u.test(root)) return `mem${rest}`;
  if (/^t[aiueo]/u.test(root)) return `men${rest}`;
  if (/^s[aiueo]/u.test(root)) return `meny${rest}`;
  if (/^[bfpv]/u.test(root)) return `mem${root}`;
  if (/^[cdjstz]/u.test(root)) return `men${root}`;
  return velar.test(root) ? `meng${rest}` : `me${root}`;
}
