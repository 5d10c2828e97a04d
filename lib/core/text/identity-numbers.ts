import type { Span } from './span.ts';

export type IdentityKind = 'nik' | 'kk' | 'nip' | 'npwp' | 'jkn' | 'account';

/** A number that points at one person. */
export interface IdentityNumber extends Span {
  readonly kind: IdentityKind;
}

/** A number as people write long ones: groups of digits with single marks between them. */
const groupedDigits = /\d+(?:[ .-]\d+)*/gu;
const group = /\d+/gu;
const taxNumber = /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/u;
const civilServant =
  /^(?:19[4-9]\d|200\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19[7-9]\d|20\d\d)(?:0[1-9]|1[0-2]|2[12])[12]\d{3}$/u;
const date = /^\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d/u;
const mobile = /^0?8[1-9]\d{7,11}$|^628[1-9]\d{7,11}$/u;

/** Codes of the provinces, with which a NIK and the number of a family card begin. */
const provinces = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])/u;

/** How far before a number its name is looked for, in UTF-16 units. */
const reach = 48;

const familyCardWord = /\b(?:kk|kartu keluarga)\b[^\d\n]{0,20}$/iu;
const identityWord = /\b(?:nik|ktp)\b[^\d\n]{0,20}$/iu;
const taxWord = /\bnpwp\b[^\d\n]{0,20}$/iu;
const accountWord = /\b(?:rekening|rek|norek)\b[^\d\n]{0,30}$/iu;
/** Words by which the number after "rekening" is something else. */
const otherWord =
  /\b(?:hubungi|telp|telepon|center|whatsapp|wa|hp|narahubung|pukul|tanggal|senilai|sebesar)\b/iu;
/** An office's own account is made to be published. */
const officialWord =
  /\b(?:kas daerah|kas umum|kas negara|rkud|bendahara|rekening resmi|virtual|baznas|an\.? (?:dinas|badan|pemerintah|pemkab|pemkot|pemprov)|a\.n\.? (?:dinas|badan|pemerintah|pemkab|pemkot|pemprov)|atas nama (?:dinas|badan|pemerintah|pemkab|pemkot|pemprov))\b/iu;

/**
 * Finds numbers of persons, in the order of the text. Phone numbers, dates, money and an office's
 * own account stay out; so does a number that is part of a word or a link.
 */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  return Array.from(text.matchAll(groupedDigits)).flatMap((match) =>
    findInRun(text, match[0], match.index),
  );
}

/** Two numbers often stand side by side, so each group of digits may begin one. */
function findInRun(text: string, run: string, offset: number): IdentityNumber[] {
  const groups = Array.from(run.matchAll(group), ({ index, 0: digits }) => ({
    start: index,
    end: index + digits.length,
  }));
  const found: IdentityNumber[] = [];
  let at = 0;
  while (at < groups.length) {
    const start = groups[at]?.start ?? 0;
    const context = contextOf(text, offset + start, offset + run.length);
    const length = context
      ? lengthOfNumber(
          groups.slice(at, at + 9).map(({ end }) => run.slice(start, end)),
          context,
        )
      : undefined;
    if (length) {
      const end = groups[at + length.groups - 1]?.end ?? start;
      found.push({ start: offset + start, end: offset + end, kind: length.kind });
    }
    at += length?.groups ?? 1;
  }
  return found;
}

interface Context {
  readonly before: string;
  readonly after: string;
}

/** What stands around a number; undefined inside a word, a link, an amount of money. */
function contextOf(text: string, start: number, end: number): Context | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  if (/(?:\brp\.? ?|[\p{L}\d_+/=]|\d[.,])$/iu.test(before)) return undefined;
  return { before, after: text.slice(end, end + reach) };
}

/** Tries the first group, the first two, and so on. */
function lengthOfNumber(
  candidates: readonly string[],
  context: Context,
): { groups: number; kind: IdentityKind } | undefined {
  for (const [index, candidate] of candidates.entries()) {
    const kind = kindOf(candidate, context);
    if (kind) return { groups: index + 1, kind };
  }
  const account = candidates.findLastIndex((candidate) => isAccount(candidate, context));
  return account < 0 ? undefined : { groups: account + 1, kind: 'account' };
}

function kindOf(written: string, { before }: Context): IdentityKind | undefined {
  if (taxNumber.test(written)) return 'npwp';
  if (new Set(written.replace(/\d/gu, '')).size > 1) return undefined;
  const digits = written.replace(/\D/gu, '');
  if (digits.length === 13 && digits.startsWith('000')) return 'jkn';
  if (civilServant.test(digits)) return 'nip';
  if (digits.length === 15 && taxWord.test(before)) return 'npwp';
  return digits.length === 16 ? kindOfSixteen(digits, before) : undefined;
}

/** A NIK, a family card and the newer NPWP have 16 digits; so have many numbers of things. */
function kindOfSixteen(digits: string, before: string): IdentityKind | undefined {
  if (taxWord.test(before)) return 'npwp';
  if (familyCardWord.test(before)) return 'kk';
  return identityWord.test(before) || looksLikeNik(digits) ? 'nik' : undefined;
}

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

function isAccount(written: string, { before, after }: Context): boolean {
  const digits = written.replace(/\D/gu, '');
  if (digits.length < 9 || digits.length > 16 || date.test(written) || mobile.test(digits))
    return false;
  const word = accountWord.exec(before)?.[0];
  return word !== undefined && !otherWord.test(word) && !officialWord.test(before + after);
}
