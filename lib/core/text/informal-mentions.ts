import type { Informality, InformalWord } from '../lexicon/informal.ts';
import { informalWords } from '../lexicon/informal.ts';
import type { ChatSpelling } from './chat-spelling.ts';
import { readChatSpelling } from './chat-spelling.ts';
import { isAllCaps } from './letter-case.ts';
import { oncePerText } from './once.ts';
import { growPhrases } from './phrases.ts';
import type { Post } from './post.ts';
import { rememberWords } from './remember.ts';
import type { Span } from './span.ts';
import { findInWords, sentenceStarts } from './terms.ts';
import type { Token } from './tokens.ts';

/** A word of a chat, and the standard ones for it. */
export interface InformalMention extends Span {
  /** The form that the list has; undefined where only the spelling gives it away. */
  readonly listed: string | undefined;
  /** Best first; none where the word can go, or where only a reader can tell. */
  readonly plain: readonly string[];
  readonly level: Informality;
}

const tree = growPhrases<InformalWord>(informalWords.map((value) => ({ text: value.text, value })));

const spellingOf = rememberWords((written) => readChatSpelling(written) ?? null);

/** An office that writes for young people may speak as they do. */
const young = /(?<!\p{L})(?:remaja|pelajar|siswa|mahasiswa|pemuda|anak muda|generasi muda|gen z)/iu;

/** Whether the readers that the office named are young. */
export const isForYoung = ({ policy }: Post): boolean => young.test(policy.audience);

/** Words of a chat that the readers of this office may not expect, in the order of the text. */
export function findInformal(post: Post): readonly InformalMention[] {
  const all = readInformal(post);
  return isForYoung(post) ? all.filter(({ level }) => level !== 'youth') : all;
}

/** The same for readers of whom nothing is known. */
export const readInformal = oncePerText((post): readonly InformalMention[] => {
  const starts = sentenceStarts(post);
  const listed = findListed(post, starts);
  return [...listed, ...findSpelled(post, starts, listed)].sort(
    (one, other) => one.start - other.start,
  );
});

function findListed(
  post: Post,
  starts: ReadonlySet<number | undefined>,
): readonly InformalMention[] {
  return findInWords(post, tree).flatMap(({ start, end, value: { text, plain, level } }) => {
    const written = post.text.slice(start, end);
    const isName = /^\p{Lu}/u.test(written) && !starts.has(start);
    if (!isUsedAsWord(post.text, start, end) || isName || isAllCaps(written)) return [];
    return [{ start, end, listed: text, plain, level }];
  });
}

/** `yaaa`, `anak2`, `bantuin`, `krn`: spelled as in a chat, though no list has it. */
function findSpelled(
  post: Post,
  starts: ReadonlySet<number | undefined>,
  listed: readonly InformalMention[],
): readonly InformalMention[] {
  const taken = new Set(listed.map(({ start }) => start));
  const isRead = ({ start, end, text }: Token): boolean => {
    const isName = /^\p{Lu}/u.test(text) && !starts.has(start);
    return !taken.has(start) && !isName && isUsedAsWord(post.text, start, end);
  };
  return post.plainTokens.flatMap((token) => {
    const spelling = spellingOf(token.text);
    return spelling && isRead(token) ? [toMention(token, spelling)] : [];
  });
}

function toMention({ start, end }: Token, { plain }: ChatSpelling): InformalMention {
  const standard = plain === undefined ? [] : [standardOf.get(plain) ?? plain];
  return { start, end, listed: undefined, plain: standard, level: 'avoid' };
}

const standardOf: ReadonlyMap<string, string> = new Map(
  informalWords.flatMap(({ text, plain: [first] }) => (first === undefined ? [] : [[text, first]])),
);

/** Letters of a list, initials, units, `dr. Fulan`, `tgl. 5`, a part of a compound: no chat. */
function isUsedAsWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 2);
  if (/^[-/'’.][\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}][-/'’.]$/u.test(before)) return false;
  if (end - start > 3) return true;
  if (/^[.)]/u.test(after) && !/^\.(?:\n|$)/u.test(after)) return false;
  // `dr Fulan`, `5 km`: a title, a unit.
  if (/\d ?$/u.test(before) || /^ [\p{Lu}\d]/u.test(after)) return false;
  return end - start > 1 || isLoneLetter(before, after);
}

/** One letter is a word only between words in small letters. */
const isLoneLetter = (before: string, after: string): boolean =>
  /\p{Ll} $/u.test(before) && /^ \p{Ll}/u.test(after);
