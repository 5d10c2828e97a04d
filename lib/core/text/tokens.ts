import { foldWord } from './fold.ts';
import type { Span } from './span.ts';

/** `link` also stands for a mail address, `tag` for a hashtag or a mention: text that is not prose. */
export type TokenKind = 'word' | 'link' | 'tag';

/** The smallest piece that we look words up by: `anak-anak` is two tokens, `08.00` and `S.Sos` are one. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** As words are compared: lower case, plain letters for ornamental ones; of a link only the host. */
  readonly lower: string;
}

const chunk = /\S+/gu;
/** Circled and squared letters count as letters; invisible characters may stand within a word. */
const runs =
  /[#@]?[\p{L}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}](?:[\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{M}\p{N}_\u24b6-\u24e9\u{1f130}-\u{1f189}])*/gu;
const leadingMarks = /^[^\p{L}\p{N}#@]+/u;
const lastMark = /[^\p{L}\p{N}/=_-]$/u;
const hostLabel = /^[a-z0-9-]+$/i;
const startsWithDigit = /^\p{N}/u;
const endsWithDigit = /\p{N}$/u;
const initials = /^\p{L}{1,2}$/u;

/** Endings by which a bare name such as `s.id` is read as a link; `M.Si` and `A.Md` are degrees. */
const topLevels = new Set([
  'id',
  'com',
  'org',
  'net',
  'ly',
  'me',
  'ee',
  'gl',
  'at',
  'gg',
  'be',
  'io',
]);

/** Splits a text into tokens, in one pass over it. */
export function splitTokens(text: string): Token[] {
  return Array.from(text.matchAll(chunk)).flatMap((match) => {
    const link = findLink(match[0], match.index);
    return link ? [link] : splitProse(match[0], match.index);
  });
}

function findLink(chunkText: string, offset: number): Token | undefined {
  if (!/[.@]/u.test(chunkText)) return undefined;
  const lead = leadingMarks.exec(chunkText)?.[0].length ?? 0;
  let end = chunkText.length;
  while (end > lead && lastMark.test(chunkText.slice(end - 1, end))) end -= 1;
  const text = chunkText.slice(lead, end);
  const host = hostOf(text);
  if (host === undefined) return undefined;
  return { kind: 'link', start: offset + lead, end: offset + end, text, lower: host };
}

/** The host of a web or mail address, or undefined where the text is neither. */
function hostOf(text: string): string | undefined {
  const address = text.toLowerCase();
  const web = /^https?:\/\//u.exec(address)?.[0];
  if (web) return cutHost(address.slice(web.length));
  const at = address.indexOf('@');
  if (at === 0) return undefined;
  const host = cutHost(address.slice(at + 1));
  const labels = host.split('.');
  if (labels.length < 2 || !labels.every((label) => hostLabel.test(label))) return undefined;
  return at > 0 || topLevels.has(labels.at(-1) ?? '') ? host : undefined;
}

const cutHost = (address: string): string =>
  (address.split(/[/?#:]/u, 1)[0] ?? '').replace(/^www\./u, '');

function splitProse(chunkText: string, offset: number): Token[] {
  const pieces: Piece[] = [];
  for (const { 0: run, index } of chunkText.matchAll(runs)) {
    const previous = pieces.at(-1);
    const end = index + run.length;
    const between = previous ? chunkText.slice(previous.end, index) : '';
    if (previous && belongTogether(previous.lastRun, between, run)) {
      pieces[pieces.length - 1] = { start: previous.start, end, lastRun: run };
    } else {
      pieces.push({ start: index, end, lastRun: run });
    }
  }
  return pieces.map(({ start, end }) => toToken(chunkText.slice(start, end), offset + start));
}

/** A token in the making, with the run of letters or digits that it ends with. */
interface Piece extends Span {
  readonly lastRun: string;
}

function toToken(text: string, start: number): Token {
  const kind = /^[#@]/u.test(text) ? 'tag' : 'word';
  return { kind, start, end: start + text.length, text, lower: foldWord(text) };
}

/** `08.00` and `2,5`, `Jum'at`, `S.Sos`. Looks at the runs on both sides only, however many there are. */
function belongTogether(before: string, between: string, after: string): boolean {
  if (/^[.,:]$/u.test(between) && endsWithDigit.test(before)) return startsWithDigit.test(after);
  if (/^['’`]$/u.test(between)) return /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
  return between === '.' && initials.test(before) && /^\p{L}/u.test(after);
}
