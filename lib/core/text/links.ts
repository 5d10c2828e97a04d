import { LinkifyIt } from 'linkify-it';
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

/** All links of a text, in its order. */
export const findLinks = (text: string): Link[] =>
  (finder.match(text) ?? []).map((match) => ({
    start: match.index,
    end: match.lastIndex,
    text: match.raw,
    host: hostOf(match.raw),
  }));

function hostOf(address: string): string {
  const [host = ''] = address
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/u, '')
    .replace(/^[^@/?#]*@/u, '')
    .split(/[/?#:]/u, 1);
  return host.replace(/^www\./u, '');
}
