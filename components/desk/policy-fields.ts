import type { Policy } from '@/lib/core/policy.ts';
import { type PolicyField, policySchema } from '@/lib/core/policy-schema.ts';
import { linesOf, textOf } from './form-text.ts';
import { type OwnFaults, readOwnReaders } from './own-readers-form.ts';
import { readOwnQuestions, readOwnWords, readRuleChoices } from './read-catalogue-form.ts';

/** Fields that hold one entry a line. */
export const listFields = [
  'numbers',
  'helplines',
  'domains',
  'handles',
  'values',
  'responsibles',
] as const;

/** A field that is right or wrong as a whole. */
export type SimpleField = Exclude<PolicyField, 'ownReaders'>;

/** What stands in a form: fields that may be kept, or those that are not right yet. */
export interface Filled {
  readonly policy: Partial<Policy> | null;
  readonly wrong: readonly SimpleField[];
  /** What is not right in the readers that the office describes by itself. */
  readonly faults: OwnFaults;
}

/** A form that nobody filled yet. */
export const unfilled: Filled = { policy: null, wrong: [], faults: {} };

/** How each field is read from the form; what is not right is judged afterwards. */
const readers: Readonly<Record<SimpleField, (form: FormData) => unknown>> = {
  office: (form) => textOf(form, 'office'),
  audience: (form) => textOf(form, 'audience'),
  readers: (form) => textOf(form, 'readers') || null,
  region: (form) => textOf(form, 'region'),
  readingTarget: (form) => Number(textOf(form, 'readingTarget')),
  numbers: (form) => linesOf(form, 'numbers'),
  helplines: (form) => linesOf(form, 'helplines'),
  domains: (form) => linesOf(form, 'domains').map(bareDomain),
  handles: (form) => linesOf(form, 'handles').map((handle) => handle.replace(/^@/u, '')),
  values: (form) => linesOf(form, 'values'),
  election: (form) => ({
    isOn: form.get('election') !== null,
    from: textOf(form, 'electionFrom') || null,
    to: textOf(form, 'electionTo') || null,
  }),
  viewer: (form) => textOf(form, 'viewer'),
  retention: (form) => ({
    published: monthsOf(form, 'retentionPublished'),
    unpublished: monthsOf(form, 'retentionUnpublished'),
  }),
  stages: (form) => ({
    selfCheck: form.get('stageSelfCheck') !== null,
    editor: form.get('stageEditor') !== null,
    responsible: textOf(form, 'stageResponsible'),
  }),
  approvalDays: (form) => Number(textOf(form, 'approvalDays')),
  remindDays: (form) => Number(textOf(form, 'remindDays')),
  responsibles: (form) => linesOf(form, 'responsibles'),
  ruleChoices: readRuleChoices,
  ownWords: readOwnWords,
  ownQuestions: readOwnQuestions,
  aiLabel: (form) => ({
    text: textOf(form, 'aiLabel'),
    isRequired: form.get('aiLabelRequired') !== null,
  }),
};

/** Reads the fields that a form has one by one, so that each wrong one can be told. */
export function readPolicyForm(form: FormData, fields: readonly PolicyField[]): Filled {
  const simple = fields.filter((field) => field !== 'ownReaders');
  const written = Object.fromEntries(simple.map((field) => [field, readers[field](form)]));
  const { own, faults } = fields.includes('ownReaders')
    ? readOwnReaders(form, textOf(form, 'readers') === 'own')
    : { own: null, faults: {} };
  const wrong = simple.filter(
    (field) => !policySchema.shape[field].safeParse(written[field]).success,
  );
  const isRight = wrong.length === 0 && Object.keys(faults).length === 0;
  const all = own ? { ...written, ownReaders: own } : written;
  return { policy: isRight ? (parsed.parse(all) as Partial<Policy>) : null, wrong, faults };
}

/** Of a form that has a part of the fields. */
const parsed = policySchema.partial();

/** Nothing written: for ever. */
const monthsOf = (form: FormData, name: string): number | null => {
  const written = textOf(form, name);
  return written === '' ? null : Number(written);
};

/** An address that was copied from the browser is taken too. */
const bareDomain = (written: string): string =>
  written
    .replace(/^https?:\/\//iu, '')
    .replace(/[/?#].*$/u, '')
    .replace(/^www\./iu, '')
    .toLowerCase();
