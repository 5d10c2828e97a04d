import type { Failure } from '../../core/failure.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { isForeignRoster } from '../../core/review/foreign-roster.ts';
import { addRecords } from '../add-records.ts';
import { change } from '../attempt.ts';
import { projectReviewed } from '../project-reviewed.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeRecord } from '../write-record.ts';
import { type Circle, circleOf, readCircle } from './circle.ts';
import { signOwn } from './sign-own.ts';

/**
 * Takes the records of a card. A roster of anybody but the trusted keeper is refused with all that came with it;
 * while there is no keeper it is kept and counts for nothing.
 *
 * @returns Members who were not known before, by their hashes.
 */
export async function takeCard(
  around: Surroundings,
  records: readonly NamedRecord[],
): Promise<Result<readonly string[], Failure>> {
  const circle = await readCircle(around.database);
  if (!circle.ok) return circle;
  const { keeper } = circle.value;
  if (keeper && records.some((one) => isForeignRoster(one, keeper)))
    return fail({ code: 'roster.self-promotion' });
  const added = await addRecords(around, records);
  if (!added.ok) return added;
  const members = new Set(
    records.filter(({ record }) => record.kind === 'member').map(({ hash }) => hash),
  );
  return succeed(added.value.added.filter((hash) => members.has(hash)));
}

/** Writes and signs the roster of everybody whom this profile, as the keeper, compared. */
export async function publishRoster(around: Surroundings): Promise<Result<number, Failure>> {
  const written = await change(around, async (within): Promise<Result<null, Failure>> => {
    const circle = await circleOf(within.database);
    const { own, keeper, roster } = circle;
    if (!own || own.hash !== keeper?.hash) return fail({ code: 'roster.self-promotion' });
    const { office } = own.record.body;
    const body = { office, keeper: own.hash, members: [...membersOf(circle)] };
    const parents = roster ? [roster.hash] : [];
    await writeRecord(within, { kind: 'roster', draft: null, parents, body });
    return succeed(null);
  });
  if (!written.ok) return written;
  if (!written.value.ok) return written.value;
  const signed = await signOwn(around);
  const told = signed.ok ? await projectReviewed(around, 'decided') : signed;
  return told.ok ? signed : told;
}

/** Whom the next roster names: one person once, with the newest key. */
function membersOf({ own, members, trusted }: Circle): readonly string[] {
  const compared = new Set([own?.hash, ...trusted.map(({ member }) => member)]);
  const listed = members.filter(({ hash }) => compared.has(hash));
  const replaced = new Set(listed.map(({ record }) => record.body.replaces));
  return listed.map(({ hash }) => hash).filter((hash) => !replaced.has(hash));
}
