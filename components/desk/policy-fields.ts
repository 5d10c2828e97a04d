import type { Policy } from '@/lib/core/policy.ts';
import { type PolicyField, policySchema } from '@/lib/core/policy-schema.ts';

/** Fields of one line, and those that hold one entry a line. */
export const lineFields = ['office', 'audience'] as const;
export const listFields = ['numbers', 'helplines', 'domains', 'handles', 'values'] as const;

/** What stands in a form: a policy that may be kept, or the fields that are not right yet. */
export type Filled =
  | { readonly policy: Policy; readonly wrong: readonly [] }
  | { readonly policy: null; readonly wrong: readonly PolicyField[] };

/** Reads the form field by field, so that each wrong one can be told. */
export function readPolicyForm(form: FormData): Filled {
  const written = {
    office: textOf(form, 'office'),
    audience: textOf(form, 'audience'),
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
  };
  const wrong = fieldsOf(policySchema.shape).filter(
    (field) => !policySchema.shape[field].safeParse(written[field]).success,
  );
  return wrong.length > 0 ? { policy: null, wrong } : { policy: written, wrong: [] };
}

const fieldsOf = (shape: typeof policySchema.shape) => Object.keys(shape) as PolicyField[];

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

const linesOf = (form: FormData, name: string): string[] =>
  textOf(form, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An address that was copied from the browser is taken too. */
const bareDomain = (written: string): string =>
  written
    .replace(/^https?:\/\//iu, '')
    .replace(/[/?#].*$/u, '')
    .replace(/^www\./iu, '')
    .toLowerCase();
