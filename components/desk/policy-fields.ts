import type { Policy } from '@/lib/core/policy.ts';
import { type PolicyField, policySchema } from '@/lib/core/policy-schema.ts';
import { linesOf, textOf } from './form-text.ts';
import { type OwnFaults, readOwnReaders } from './own-readers-form.ts';

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

/** What stands in a form: a policy that may be kept, or the fields that are not right yet. */
export interface Filled {
  readonly policy: Policy | null;
  readonly wrong: readonly SimpleField[];
  /** What is not right in the readers that the office describes by itself. */
  readonly faults: OwnFaults;
}

/** A form that nobody filled yet. */
export const unfilled: Filled = { policy: null, wrong: [], faults: {} };

/** Reads the form field by field, so that each wrong one can be told. */
export function readPolicyForm(form: FormData): Filled {
  const readers = textOf(form, 'readers') || null;
  const { own, faults } = readOwnReaders(form, readers === 'own');
  const written = {
    office: textOf(form, 'office'),
    audience: textOf(form, 'audience'),
    readers,
    ownReaders: own,
    region: textOf(form, 'region'),
    readingTarget: Number(textOf(form, 'readingTarget')),
    numbers: linesOf(form, 'numbers'),
    helplines: linesOf(form, 'helplines'),
    domains: linesOf(form, 'domains').map(bareDomain),
    handles: linesOf(form, 'handles').map((handle) => handle.replace(/^@/u, '')),
    values: linesOf(form, 'values'),
    election: {
      isOn: form.get('election') !== null,
      from: textOf(form, 'electionFrom') || null,
      to: textOf(form, 'electionTo') || null,
    },
    viewer: textOf(form, 'viewer'),
    retention: {
      published: monthsOf(form, 'retentionPublished'),
      unpublished: monthsOf(form, 'retentionUnpublished'),
    },
    ...stagesOf(form),
    responsibles: linesOf(form, 'responsibles'),
  };
  const wrong = simpleFields.filter(
    (field) => !policySchema.shape[field].safeParse(written[field]).success,
  );
  const isRight = wrong.length === 0 && Object.keys(faults).length === 0;
  return { policy: isRight ? policySchema.parse(written) : null, wrong, faults };
}

const stagesOf = (form: FormData) => ({
  stages: {
    selfCheck: form.get('stageSelfCheck') !== null,
    editor: form.get('stageEditor') !== null,
    responsible: textOf(form, 'stageResponsible'),
  },
  approvalDays: Number(textOf(form, 'approvalDays')),
  remindDays: Number(textOf(form, 'remindDays')),
});

/** Nothing written: for ever. */
const monthsOf = (form: FormData, name: string): number | null => {
  const written = textOf(form, name);
  return written === '' ? null : Number(written);
};

const simpleFields = (Object.keys(policySchema.shape) as PolicyField[]).filter(
  (field) => field !== 'ownReaders',
);

/** An address that was copied from the browser is taken too. */
const bareDomain = (written: string): string =>
  written
    .replace(/^https?:\/\//iu, '')
    .replace(/[/?#].*$/u, '')
    .replace(/^www\./iu, '')
    .toLowerCase();
