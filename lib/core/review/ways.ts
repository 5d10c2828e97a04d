import { type Secrecy, secrecies } from '../secrecy.ts';

/** The narrowest circle whose drafts may take each way to a reviewer: what anybody on the way can read is for `biasa`. */
const narrowest = {
  /** A review file that anybody opens. */
  'open-file': 'biasa',
  /** A review file under six words. */
  'word-file': 'terbatas',
  /** A review file that only the keys of chosen members open. */
  'member-file': 'rahasia',
  /** The HTML file for reviewers without the extension, readable as it is. */
  html: 'biasa',
  /** A text code. */
  code: 'biasa',
  qr: 'biasa',
  /** A link that carries the text. */
  link: 'biasa',
  /** The text itself as a message. */
  chat: 'biasa',
} as const satisfies Readonly<Record<string, Secrecy>>;

export type Way = keyof typeof narrowest;

export const ways = Object.keys(narrowest) as readonly Way[];

/** The ways that a draft of this content class may take. Every deed that lets a text out asks here first. */
export const waysOf = (secrecy: Secrecy): ReadonlySet<Way> =>
  new Set(ways.filter((way) => secrecies.indexOf(narrowest[way]) >= secrecies.indexOf(secrecy)));
