/**
 * Letters of other scripts, and digits, that look like a Latin one: each pair is what it looks like, and those that
 * do. From the confusables of Unicode UTS 39, as far as names in Indonesia could be forged with them.
 */
const lookAlikes: readonly (readonly [string, string])[] = [
  ['a', 'аα'],
  ['b', 'Ьв'],
  ['c', 'сϲ'],
  ['d', 'ԁ'],
  ['e', 'еє3'],
  ['g', 'ɡ9'],
  ['h', 'һнη'],
  ['i', 'іιıl1|ӏ'],
  ['j', 'ј'],
  ['k', 'кκ'],
  ['m', 'мμ'],
  ['n', 'пɴ'],
  ['o', 'оο0'],
  ['p', 'рρ'],
  ['s', 'ѕ5'],
  ['t', 'тτ'],
  ['u', 'υц'],
  ['v', 'νѵ'],
  ['w', 'ѡω'],
  ['x', 'хχ'],
  ['y', 'уγү'],
  ['z', 'ᴢ2'],
];

const latin = new Map(
  lookAlikes.flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** A name as a hurried reader sees it: names with the same one are easily taken for each other. */
export function glanceOf(name: string): string {
  const plain = nameKey(name).normalize('NFKD').replace(/\p{M}/gu, '');
  const letters = [...plain].map((letter) => latin.get(letter) ?? letter).join('');
  return letters.replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** A name without what nobody sees: case, spaces, and signs that have no shape. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Z}\s.,'’`-]/gu, '');
