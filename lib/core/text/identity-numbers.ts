import type { NumberLabel } from '../lexicon/number-labels.ts';
import { officialAccountWords, officialOwners } from '../lexicon/number-labels.ts';
import { matchesOf } from './matches.ts';
import type { Labelled } from './number-label.ts';
import { labelBefore, unlabelled } from './number-label.ts';
import { createBook, findPhrases, growPhrases } from './phrases.ts';
import type { Span } from './span.ts';
import { splitTokens } from './tokens.ts';

export type IdentityKind = 'nik' | 'kk' | 'nip' | 'npwp' | 'jkn' | 'account';

/** A number that points at one person. */
export interface IdentityNumber extends Span {
  readonly kind: IdentityKind;
}

/** A number as people write long ones: groups of digits with single marks between them. */
const groupedDigits = /\d+(?:[ .\u00a0\u2010-\u2013-]\d+)*/gu;
const group = /\d+/gu;
const taxNumber = /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/u;
const civilServant =
  /^(?:19[4-9]\d|200\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19[7-9]\d|20\d\d)(?:0[1-9]|1[0-2]|2[12])[12]\d{3}$/u;
const date = /^\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d/u;
const telephone = /^(?:0|62)8[1-9]\d{7,11}$|^0[2-9]\d{7,10}$/u;
/** `a.n. Siti`, `atas nama`, `(Siti Aminah)`: the owner behind the number of an account. */
const owner = /^[\s,–-]{0,3}(?:\(?(?:a\.? ?n\.?|a\/n|atas nama)\b|\(\p{Lu}\p{Ll}+)/iu;
const named = /^[\s,–-]{0,3}\(?(?:a\.? ?n\.?|a\/n|atas nama) ?(\p{L}+)/iu;
/** `rekening Dinas Sosial`, `rekening Yayasan`. */
const accountOf =
  /(?<!\p{L})(?:rekening|rek\.?|norek) (?:resmi |donasi |milik |bank \p{L}{2,10} )?(\p{L}{2,20})/iu;
const transfer = /\b(?:transfer|tf|kirim|setor)\b/iu;

/** Codes of the provinces, with which a NIK and the number of a family card begin. */
const provinces = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])/u;

/** How far around a number its owner is looked for, in UTF-16 units. */
const reach = 60;

/** A book of its own: in the few words around a number nothing else is looked for. */
const official = growPhrases(
  officialAccountWords.map((text) => ({ text, value: true })),
  createBook(),
);
const societies: ReadonlySet<string> = new Set(officialOwners);

/**
 * Finds numbers of persons, in the order of the text. Phone numbers, dates, money and an office's
 * own account stay out; so does a number that is part of a word or a link.
 */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  return matchesOf(text, groupedDigits).flatMap(({ 0: run, index }) =>
    countDigits(run) < fewestDigits ? [] : findInRun(text, run, index),
  );
}

/** Shorter numbers point at nobody. */
const fewestDigits = 9;

const countDigits = (written: string): number => written.replace(/\D/gu, '').length;

/** Two numbers often stand side by side, so each group of digits may begin one. */
function findInRun(text: string, run: string, offset: number): IdentityNumber[] {
  const groups = matchesOf(run, group).map(({ index, 0: digits }) => ({
    start: index,
    end: index + digits.length,
  }));
  const found: IdentityNumber[] = [];
  let at = 0;
  while (at < groups.length) {
    const start = groups[at]?.start ?? 0;
    const candidates = groups.slice(at, at + 9).map(({ end }) => run.slice(start, end));
    const labels = at === 0 ? labelBefore(text, offset) : unlabelled;
    const length = lengthOfNumber(candidates, labels, text, offset + start);
    if (length) {
      const end = groups[at + length.groups - 1]?.end ?? start;
      found.push({ start: offset + start, end: offset + end, kind: length.kind });
    }
    at += length?.groups ?? 1;
  }
  return found;
}

interface Length {
  readonly groups: number;
  readonly kind: IdentityKind;
}

/** Tries the first group, the first two, and so on. */
function lengthOfNumber(
  candidates: readonly string[],
  labels: Labelled,
  text: string,
  start: number,
): Length | undefined {
  const longest = candidates.at(-1) ?? '';
  // Without a label only numbers of 13 digits and more can be told.
  const fewest = labels === unlabelled ? 13 : fewestDigits;
  if (countDigits(longest) < fewest || isPartOfSomething(text, start)) return undefined;
  for (const [index, candidate] of candidates.entries()) {
    const kind = kindOf(candidate, labels);
    if (kind) return { groups: index + 1, kind };
  }
  if (labels === unlabelled) return undefined;
  const account = candidates.findLastIndex((candidate) =>
    isAccount(candidate, labels, text, start),
  );
  return account < 0 ? undefined : { groups: account + 1, kind: 'account' };
}

/** Inside a word, a link, an amount of money. */
function isPartOfSomething(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?:\brp\.? ?|[\p{L}\d_+/=#]|\d[.,])$/iu.test(before);
}

function kindOf(written: string, labels: Labelled): IdentityKind | undefined {
  const { nearest } = labels;
  if (taxNumber.test(written)) return 'npwp';
  const digits = written.replace(/\D/gu, '');
  if (nearest === 'npwp') return digits.length === 15 || digits.length === 16 ? 'npwp' : undefined;
  if (new Set(written.replace(/\d/gu, '')).size > 1) return undefined;
  return byLength[digits.length]?.(digits, nearest);
}

const byLength: Readonly<
  Record<number, (digits: string, label: NumberLabel | undefined) => IdentityKind | undefined>
> = {
  13: (digits, label) => {
    const isFree = label === undefined || label === 'nik' || label === 'phone';
    return label === 'jkn' || (isFree && digits.startsWith('000')) ? 'jkn' : undefined;
  },
  16: (digits, label) => {
    if (label === 'kk' || label === 'nik') return label === 'kk' ? 'kk' : 'nik';
    return label !== 'other' && label !== 'bank' && looksLikeNik(digits) ? 'nik' : undefined;
  },
  18: (digits, label) =>
    label === 'nip' || (label !== 'other' && civilServant.test(digits)) ? 'nip' : undefined,
};

/** A province, then a date of birth in the 7th to 12th digit, 40 added to the day for women. */
function looksLikeNik(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return (
    provinces.test(digits) &&
    day >= 1 &&
    day <= 31 &&
    Number(digits.slice(6, 8)) <= 71 &&
    month >= 1 &&
    month <= 12
  );
}

function isAccount(written: string, labels: Labelled, text: string, start: number): boolean {
  const digits = written.replace(/\D/gu, '');
  if (digits.length < 9 || digits.length > 16 || date.test(written)) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(start + written.length, start + written.length + reach);
  return isCalledAccount(labels, before, after, digits) && !isOfficial(before, after);
}

/** `rekening kas daerah 123`, `123 a.n. Dinas Sosial`. */
function isOfficial(before: string, after: string): boolean {
  const around = `${before} ${after.replace(/\n[\s\S]*/u, '')}`;
  if (findPhrases(around, splitTokens(around), official).length > 0) return true;
  const [, name = ''] = named.exec(after) ?? [];
  const [, called = ''] = accountOf.exec(before) ?? [];
  return societies.has(name.toLowerCase()) || societies.has(called.toLowerCase());
}

/** `rekening 123`, `BCA 123 a.n. Siti`, `transfer ke BCA 123`. */
function isCalledAccount(
  { nearest, all }: Labelled,
  before: string,
  after: string,
  digits: string,
): boolean {
  if (nearest !== 'account' && nearest !== 'bank') return false;
  const isOwned = owner.test(after) || transfer.test(before);
  if (telephone.test(digits) && !isOwned) return false;
  return all.has('account') || isOwned;
}
