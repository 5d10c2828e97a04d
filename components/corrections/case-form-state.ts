import { isPossible } from '@/lib/core/correction/case-faults.ts';
import type { CaseForm } from '@/lib/core/correction/unsent-case.ts';
import { readLocalMoment, writeLocalMoment } from '@/lib/core/local-moment.ts';
import { type CaseBody, longestField } from '@/lib/core/records/case-body.ts';
import { readAddress } from '../publication-fields.ts';

/** What a case keeps from its beginning on: the form does not ask for it. */
export type CaseFrame = Pick<CaseBody, 'kind' | 'wrong' | 'closed'>;

/** What is not right, by its field. */
export type CaseFault = 'missing' | 'too-long' | 'odd-time' | 'bad-address';
export type CaseFaults = Readonly<Partial<Record<keyof CaseForm, CaseFault>>>;

/** A form as it begins for a new case. @param foundAt ISO 8601; null where it is left to the person. */
export const blankForm = (foundAt: string | null, since: string | null): CaseForm => ({
  claim: '',
  since: writeLocalMoment(since),
  foundAt: writeLocalMoment(foundAt),
  foundBy: '',
  seen: '',
  seenUrl: '',
  evidence: [{ what: '', source: '' }],
  fact: '',
  checkedBy: '',
  harms: [],
  reach: 'unknown',
  asker: 'unknown',
  isEmergency: false,
});

/** The form for a case that is changed. */
export function formOf(body: CaseBody): CaseForm {
  const { since, foundAt, seenUrl, evidence, ...words } = body;
  const { kind: _kind, wrong: _wrong, closed: _closed, ...fields } = words;
  return {
    ...fields,
    since: writeLocalMoment(since),
    foundAt: writeLocalMoment(foundAt),
    seenUrl: seenUrl ?? '',
    evidence: evidence.length > 0 ? evidence : [{ what: '', source: '' }],
  };
}

/** Longest name of a person, in UTF-16 units. */
const longestName = 200;

type Read = { readonly body: CaseBody } | { readonly faults: CaseFaults };

/**
 * Reads what stands in the fields.
 *
 * @param now ISO 8601: nothing was found in the future.
 * @param halfTyped Fields of day and time in which something is typed that is no time yet.
 */
export function readForm(
  form: CaseForm,
  frame: CaseFrame,
  now: string,
  halfTyped: readonly string[] = [],
): Read {
  const address = readAddress(form.seenUrl);
  const [since, foundAt] = (['since', 'foundAt'] as const).map((field) =>
    readTime(form[field], now, halfTyped.includes(field)),
  );
  const faults: CaseFaults = {
    ...(form.claim.trim() === '' && { claim: 'missing' as const }),
    ...tooLong(form),
    ...(since === undefined && { since: 'odd-time' as const }),
    ...(foundAt === undefined && { foundAt: 'odd-time' as const }),
    ...(!address.isValid && { seenUrl: 'bad-address' as const }),
  };
  if (since === undefined || foundAt === undefined || !address.isValid) return { faults };
  if (Object.keys(faults).length > 0) return { faults };
  return {
    body: {
      ...form,
      ...frame,
      claim: form.claim.trim(),
      fact: form.fact.trim(),
      foundBy: form.foundBy.trim(),
      checkedBy: form.checkedBy.trim(),
      seen: form.seen.trim(),
      harms: [...form.harms],
      since,
      foundAt,
      seenUrl: address.url,
      evidence: form.evidence
        .map(({ what, source }) => ({ what: what.trim(), source: source.trim() }))
        .filter(({ what, source }) => what !== '' || source !== ''),
    },
  };
}

/** Null where none is given, undefined where it cannot be. */
function readTime(value: string, now: string, isHalfTyped: boolean): string | null | undefined {
  const read = readLocalMoment(value, isHalfTyped);
  if ('problem' in read) return undefined;
  return read.moment === null || isPossible(read.moment, now) ? read.moment : undefined;
}

function tooLong(form: CaseForm): CaseFaults {
  const limits = { claim: longestField, seen: longestField, fact: longestField };
  const names = { foundBy: longestName, checkedBy: longestName };
  const found: Partial<Record<keyof CaseForm, CaseFault>> = {};
  for (const [field, most] of Object.entries({ ...limits, ...names })) {
    const key = field as keyof typeof limits | keyof typeof names;
    if (form[key].length > most) found[key] = 'too-long';
  }
  const isLong = form.evidence.some(
    ({ what, source }) => Math.max(what.length, source.length) > longestField,
  );
  return isLong ? { ...found, evidence: 'too-long' } : found;
}
