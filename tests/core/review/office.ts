import { defaultPolicy } from '@/lib/core/policy.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord, RecordOf } from '@/lib/core/records/record.ts';
import { type Approval, type Flow, flowOf } from '@/lib/core/review/flow.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import type { Situation } from '@/lib/core/review/stages.ts';
import { at, draft, named, version } from '../records/histories.ts';
import { type Person, sign } from './persons.ts';

export const minutesOfDay = 24 * 60;

/** An hour after the first version, of an office that set nothing, where nobody is known. */
export const situation: Situation = {
  ...defaultPolicy,
  now: at(60),
  eventEndsAt: null,
  known: nobodyKnown,
  isSelfChecked: true,
  isHighRisk: false,
  changedAt: null,
};

export const flow = (records: readonly NamedRecord[], change: Partial<Situation> = {}): Flow =>
  flowOf(foldDraft(records), { ...situation, ...change });

/** Why no approval is in force, else what the one that is is worth. */
export const outcomeOf = ({ approval }: { readonly approval: Approval }): string => {
  if (!approval.isInForce) return approval.why;
  return approval.isProved ? 'proved' : 'statement';
};

/** Written by a Rina without keys. */
export const first = version('Vaksinasi di Puskesmas Serang.');
export const second = version('Vaksinasi di Puskesmas Cilegon.', [first.hash], 30);

type Body = RecordOf<'decision'>['body'];

/** A decision of the first version by somebody without keys. */
export function decision(
  outcome: Body['outcome'],
  name: string,
  minutes: number,
  change: Partial<Body> = {},
): NamedRecord<'decision'> {
  return decided({ name, key: null }, first, outcome, minutes, change);
}

/** A decision that a person signed. */
export const signed = (
  { author, secret }: Person,
  of: NamedRecord<'version'>,
  outcome: Body['outcome'] = 'approved',
  minutes = 10,
  change: Partial<Body> = {},
): NamedRecord<'decision'> => sign(decided(author, of, outcome, minutes, change), secret);

function decided(
  author: Person['author'],
  of: NamedRecord<'version'>,
  outcome: Body['outcome'],
  minutes: number,
  change: Partial<Body>,
): NamedRecord<'decision'> {
  const { textHashes } = of.record.body;
  const body = { version: of.hash, textHashes, outcome, comment: 'Ya.', recorded: null };
  return named({
    schema: 1,
    kind: 'decision',
    draft,
    author,
    parents: [of.hash],
    at: at(minutes),
    body: { ...body, ...change },
  });
}
