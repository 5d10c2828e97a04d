import { LinkifyIt } from 'linkify-it';
import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

/** A web or mail address as it is written, and its host without `www.`, in lower case. */
export interface Link extends Span {
  readonly text: string;
  readonly host: string;
}

/** Endings by which a bare name such as `s.id` is read as a link; `M.Si` and `A.Md` are degrees. */
const topLevels = ['id', 'com', 'org', 'net', 'ly', 'me', 'ee', 'gl', 'at', 'gg', 'be', 'io'];

/** In UTF-16 units; a link may be long, but its cost must not grow without end. */
const maxLength = 2_048;

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, maxLength })
  .tlds(topLevels)
  .add('ftp:', null)
  .add('//', null);

/** No link is without one of these; a full stop at the end of a word or before a digit is none. */
const sign = /\.(?=[^\s\d])|@|\/\//gu;

/**
 * All links of a text, in its order. A link never holds white space: only the stretches between two
 * blanks that show a sign of one are given to the finder, since it is slow on prose.
 */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  let done = 0;
  for (const { index } of matchesOf(text, sign)) {
    if (index < done) continue;
    let start = index;
    while (start > done && !isBlank(text, start - 1)) start -= 1;
    done = index;
    while (done < text.length && !isBlank(text, done)) done += 1;
    links.push(...linksIn(text.slice(start, done), start));
  }
  return links;
}

/** Spaces, tabs and line ends. */
const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x20;

const linksIn = (part: string, offset: number): Link[] =>
  (finder.match(part) ?? []).map(({ index, lastIndex, raw }) => ({
    start: offset + index,
    end: offset + lastIndex,
    text: raw,
    host: hostOf(raw),
  }));

function hostOf(address: string): string {
  const [host = ''] = address
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/u, '')
    .replace(/^[^@/?#]*@/u, '')
    .split(/[/?#:]/u, 1);
  return host.replace(/^www\./u, '');
}
