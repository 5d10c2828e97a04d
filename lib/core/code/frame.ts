import { base58 } from '@scure/base';
import type { Failure } from '../failure.ts';
import { hashOfText } from '../records/hash.ts';
import { fail, type Result, succeed } from '../result.ts';

/** Number of the form below; a higher one was made by a newer Siap Tayang. */
const codeVersion = 1;

/** Letters of a whole code at most: messengers cut what is longer, some without a word. */
export const longestCode = 2000;

/** Letters of a pasted text at most: a chat of some thousand messages. */
const longestPaste = 1_000_000;

const prefix = 'ST-KODE.';

/** What stands behind the prefix: version, how many letters, the first eight of their SHA-256, the letters. */
const form = /^(\d{1,3})\.(\d{1,7})\.([0-9a-f]{8})\.([1-9A-HJ-NP-Za-km-z]*)/u;

/** What messengers and people put between letters: spaces, line ends, quotes, marks of bold, invisible signs. */
const between = /[\s\p{Cf}\p{Pi}\p{Pf}"'`>|*_~]/gu;

/**
 * Bytes as a text that survives messengers: `ST-KODE.1.<letters>.<sum>.<letters>`, in base58, which has no sign
 * that a messenger takes for its own. Length and sum come first, so that a cut is seen.
 *
 * @returns `code.too-long` above {@link longestCode}.
 */
export function writeFrame(bytes: Uint8Array): Result<string, Failure> {
  // Base58 costs the square of the length, and every letter carries less than six bits.
  if (bytes.length > longestCode) return fail({ code: 'code.too-long' });
  const letters = base58.encode(bytes);
  const code = `${prefix}${codeVersion}.${letters.length}.${sumOf(letters)}.${letters}`;
  return code.length > longestCode ? fail({ code: 'code.too-long' }) : succeed(code);
}

const sumOf = (letters: string): string => hashOfText(letters).slice(0, 8);

/**
 * Finds the code in a pasted text and gives its bytes. What stands around and between does not matter; the code
 * itself is whole or nothing of it is given. The same code twice, one of them cut in a quote, is one code.
 */
export function readFrame(pasted: string): Result<Uint8Array, Failure> {
  if (pasted.length > longestPaste) return fail({ code: 'code.too-large' });
  const [, ...pieces] = pasted.replace(between, '').split(prefix);
  if (pieces.length === 0) return fail({ code: 'code.not-ours' });
  const read = pieces.map((piece) => form.exec(piece));
  const heads = new Set(read.flatMap((one) => (one ? [one.slice(1, 4).join('.')] : [])));
  if (heads.size > 1) return fail({ code: 'code.several' });
  const all = read.map((one) => (one ? lettersOf(one) : fail({ code: 'code.cut' } as const)));
  const [best = fail({ code: 'code.cut' } as const)] = [
    ...all.filter(({ ok }) => ok),
    ...all.filter(({ ok }) => !ok),
  ];
  return best.ok ? succeed(base58.decode(best.value)) : best;
}

function lettersOf([, version, length, sum, all = '']: RegExpExecArray): Result<string, Failure> {
  if (Number(version) > codeVersion) return fail({ code: 'code.newer' });
  if (Number(length) > longestCode) return fail({ code: 'code.too-large' });
  const letters = all.slice(0, Number(length));
  if (letters.length < Number(length)) return fail({ code: 'code.cut' });
  return sumOf(letters) === sum ? succeed(letters) : fail({ code: 'code.changed' });
}
