import { foldWord } from './fold.ts';
import { nextRun } from './letter-runs.ts';
import { findLinks } from './links.ts';
import { rememberWords } from './remember.ts';
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

const startsWithDigit = /^\p{N}/u;
const endsWithDigit = /\p{N}$/u;
const initials = /^\p{L}{1,2}$/u;
const space = ' '.charCodeAt(0);

/** Splits a text into tokens, in one pass over it. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { host, ...link } of findLinks(text)) {
    addProse(tokens, text.slice(from, link.start), from);
    tokens.push({ kind: 'link', ...link, lower: host });
    from = link.end;
  }
  addProse(tokens, text.slice(from), from);
  return tokens;
}

function addProse(tokens: Token[], prose: string, offset: number): void {
  let run = nextRun(prose, 0);
  while (run) {
    const { start } = run;
    let { end } = run;
    let next = nextRun(prose, end);
    while (next && belongTogether(prose, run, next)) {
      run = next;
      end = run.end;
      next = nextRun(prose, end);
    }
    const { kind, text, lower } = formOf(prose.slice(start, end));
    tokens.push({ kind, start: offset + start, end: offset + end, text, lower });
    run = next;
  }
}

/** Of a word one string for all the places where it stands: it is quicker to look up than its copies. */
const formOf = rememberWords((text) => ({
  kind: /^[#@]/u.test(text) ? ('tag' as const) : ('word' as const),
  text,
  lower: foldWord(text),
}));

/** `08.00` and `2,5`, `Jum'at`, `S.Sos`. Looks at the runs on both sides only, however many there are. */
function belongTogether(prose: string, { start, end }: Span, next: Span): boolean {
  if (next.start !== end + 1 || prose.charCodeAt(end) === space) return false;
  const before = prose.slice(start, end);
  const between = prose.slice(end, next.start);
  const after = prose.slice(next.start, next.end);
  if (/^[.,:]$/u.test(between) && endsWithDigit.test(before)) return startsWithDigit.test(after);
  if (/^['’`]$/u.test(between)) return /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
  return between === '.' && initials.test(before) && /^\p{L}/u.test(after);
}
