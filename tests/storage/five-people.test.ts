import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { given } from './demand.ts';
import { hour, inWorld, request, type World } from './world.ts';

const people = ['Dewi', 'Rina', 'Joko', 'Sari', 'Budi'] as const;
const draft = request({ text: 'Posyandu buka hari Sabtu.' });

/** Something that one of the five does at their own desk; `pick` says with which of what is there. */
const step = fc.record({
  who: fc.nat({ max: people.length - 1 }),
  deed: fc.constantFrom('write', 'comment', 'settle', 'reopen', 'decide', 'send', 'send', 'open'),
  pick: fc.nat({ max: 1000 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** A bundle on its way: it may come late, twice, after newer ones, or not at all. */
interface Sent {
  readonly records: readonly NamedRecord[];
}

const chosen = <One>(all: readonly One[], pick: number): One | undefined => all[pick % all.length];

async function historyOf({ versions }: World) {
  return given(await versions.history(draft.id));
}

async function write({ copies, versions }: World, pick: number): Promise<void> {
  const copy = given(await copies.get(draft.id));
  const writer = crypto.randomUUID();
  const text = `${copy.text} ${pick}.`;
  given(await copies.keep({ ...draft, writer, text, basis: copy.savedAt }));
  given(await versions.save(draft.id, { cause: 'saved' }));
}

/** What is said of a draft. What cannot be done as things stand is refused, and changes nothing. */
async function say(world: World, deed: Step['deed'], pick: number): Promise<void> {
  const { state } = await historyOf(world);
  const version = chosen(state.versions, pick)?.hash ?? '';
  const comment = chosen(state.comments, pick)?.hash ?? '';
  const { reviews } = world;
  if (deed === 'comment') {
    await reviews.comment(draft.id, {
      version,
      anchor: null,
      replyTo: null,
      text: `Nomor ${pick}`,
    });
  }
  if (deed === 'settle') await reviews.settle(draft.id, comment, 'resolved');
  if (deed === 'reopen') await reviews.reopen(draft.id, comment);
  if (deed === 'decide') {
    const outcome = chosen(['approved', 'changes-requested', 'held'] as const, pick) ?? 'held';
    await reviews.decide(draft.id, { version, outcome, comment: 'Ya.', isOwnNoted: true });
  }
}

async function take({ bundles }: World, { records }: Sent): Promise<void> {
  const about = { format: 'siap-tayang-bundle', version: 1, app: '0.1.0' } as const;
  const header = { ...about, madeAt: '2026-11-24T02:41:00.000Z', draft: draft.id };
  given(await bundles.take({ header, records }, false));
}

async function act(world: World, { deed, pick }: Step, sent: Sent[]): Promise<void> {
  world.clock.pass((pick % 5) * hour);
  const bundle = chosen(sent, pick);
  if (deed === 'open' && bundle) await take(world, bundle);
  if (!(await world.copies.get(draft.id)).ok) return;
  if (deed === 'send') sent.push({ records: given(await world.bundles.recordsOf(draft.id)) });
  else if (deed === 'write') await write(world, pick);
  else await say(world, deed, pick);
}

/** Five desks with a database each, and each with their own key. */
async function withDesks(
  run: (desks: readonly World[]) => Promise<void>,
  desks: readonly World[] = [],
): Promise<void> {
  const name = people[desks.length];
  if (!name) return run(desks);
  await inWorld(async (world) => {
    given(await world.people.introduce({ name, office: '', role: 'editor' }));
    await withDesks(run, [...desks, world]);
  });
}

/** The first begins, each step is done, and what was made to be sent may be opened by anybody at any later step. */
async function playOut(desks: readonly World[], steps: readonly Step[]): Promise<void> {
  const [first] = desks;
  if (!first) throw new Error('There is no desk.');
  given(await first.copies.keep(draft));
  given(await first.versions.save(draft.id, { cause: 'saved' }));
  const sent: Sent[] = [{ records: given(await first.bundles.recordsOf(draft.id)) }];
  for (const one of steps) {
    const desk = desks[one.who];
    if (desk) await act(desk, one, sent);
  }
}

/** What was lost is sent again: twice around, and everybody has heard of everything. */
async function sendAround(desks: readonly World[]): Promise<void> {
  for (const [at, desk] of [...desks, ...desks].entries()) {
    const next = desks[(at + 1) % desks.length];
    const known = await desk.bundles.recordsOf(draft.id);
    if (known.ok && next) await take(next, { records: known.value });
  }
}

const told = async (world: World) => {
  const { state, records, unreadable } = await historyOf(world);
  const signatures = records.map(({ hash, signature }) => [hash, signature]);
  return { state, signatures, unreadable };
};

test('five desks that get each other’s bundles in any order, late, twice or not at all end in one state', async () => {
  const story = fc.array(step, { minLength: 8, maxLength: 25 });
  const endsInOneState = async (steps: readonly Step[]) =>
    withDesks(async (desks) => {
      await playOut(desks, steps);
      await sendAround(desks);
      const [one, ...others] = await Promise.all(desks.map(told));
      for (const other of others) expect(other).toEqual(one);
      expect(one?.unreadable).toEqual([]);
    });
  await fc.assert(fc.asyncProperty(story, endsInOneState), { numRuns: 8 });
});
