import { noFigures } from '@/lib/core/draft-row.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { ApprovalView } from '@/lib/core/review/approval-view.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { at, draft } from '../../core/records/histories.ts';
import { signed } from '../../core/review/office.ts';
import { asRecords, person } from '../../core/review/persons.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, hour, request, standing, type World } from '../world.ts';

const budi = person('Budi Santoso');
const day = 24 * hour;
const rina = { name: 'Rina Hartati', office: 'Diskominfo', role: 'kontributor' } as const;
const text = 'Posyandu buka hari Sabtu.';

async function compared(world: World, change: { text?: string; id?: string | null } = {}) {
  const { id = draft, text: asked = text } = change;
  const field = { text: asked, channels: ['facebook'] as const, mediaCount: 0 };
  return given(await world.approvals.compare(id, field));
}

const isOf = async (world: World, change?: { text?: string; id?: string | null }) =>
  (await compared(world, change))?.is ?? null;

/** Saves a version, and has Budi decide of it as a file brings it. */
async function decided(
  world: World,
  outcome: 'approved' | 'changes-requested' | 'held',
): Promise<NamedRecord> {
  const { people, versions, clock, add } = world;
  const version = given(await versions.save(draft, { cause: 'saved' }));
  given(await people.signOwn());
  const minutes = (clock.now().getTime() - Date.parse(at(0))) / 60_000;
  const decision = signed(budi, version, outcome, minutes) as unknown as NamedRecord;
  given(await add([decision]));
  return decision;
}

async function office(world: World, isTrusted = true): Promise<void> {
  const { people, copies, add } = world;
  given(await people.introduce(rina));
  given(await add(asRecords(budi.member)));
  if (isTrusted) given(await people.trust(budi.member.hash));
  given(await copies.keep(request({ id: draft, text })));
}

const same4 = (view: ApprovalView | null, is: string, isProved: boolean) => {
  if (view?.is === 'never' || view?.is === 'stopped') throw new Error(view.is);
  same([view?.is, view?.isProved, view?.by, view?.version], [is, isProved, 'Budi Santoso', 1]);
};

/** What a composer is told of what was approved. */
export const approvals: Behaviours = {
  async 'are nothing where nobody is known'(world) {
    given(await world.copies.keep(request({ id: draft, text })));
    same(await compared(world), null);
    same(await compared(world, { id: null }), null);
  },

  async 'are none before anybody approved'(world) {
    await office(world);
    same(await isOf(world), 'never');
    same(await isOf(world, { text: ' ' }), null);
  },

  async 'hold for the very text, and no other'(world) {
    await office(world);
    await decided(world, 'approved');
    same4(await compared(world), 'same', true);
    same4(await compared(world, { text: `${text}!` }), 'differs', true);
  },

  async 'are statements where nobody knows whose key it is'(world) {
    await office(world, false);
    await decided(world, 'approved');
    same(await isOf(world), 'never');
  },

  async 'are found for a text that was pasted'(world) {
    await office(world);
    await decided(world, 'approved');
    same(await isOf(world, { id: null }), 'same');
    same(await isOf(world, { id: crypto.randomUUID() }), 'same');
    same(await isOf(world, { id: null, text: `${text}!` }), 'never');
  },

  async 'stay known beside a newer version, until that is sent back'(world) {
    await office(world);
    await decided(world, 'approved');
    const writing = request({ id: draft, text: 'Posyandu buka hari Minggu.' });
    const { savedAt } = given(await world.copies.get(draft));
    given(await world.copies.keep({ ...writing, basis: savedAt }));
    world.clock.pass(hour);
    given(await world.versions.save(draft, { cause: 'saved' }));
    same4(await compared(world), 'same', true);
    same4(await compared(world, { text: writing.text }), 'differs', true);
    await decided(world, 'held');
    same(await isOf(world), 'stopped');
  },

  async 'count for no more where what was of high risk was written over'(world) {
    const { database, clock } = world;
    const risky = { ...noFigures, isHighRisk: true };
    const measuring = async () => (copy: WorkingCopy) =>
      copy.text.includes('Sabtu') ? risky : noFigures;
    const strict = { ...world, ...createStores({ ...standing(database, clock.now), measuring }) };
    await office(strict);
    await decided(strict, 'approved');
    same(await isOf(strict), 'never');
    const { savedAt } = given(await world.copies.get(draft));
    clock.pass(hour);
    const harmless = request({ id: draft, text: 'Posyandu buka.', basis: savedAt });
    given(await strict.copies.keep(harmless));
    same(await isOf(strict), 'never');
    same(await isOf(strict, { text: harmless.text }), 'never');
  },

  async 'lapse with the days of the office'(world) {
    await office(world);
    await decided(world, 'approved');
    world.clock.pass(7 * day);
    same4(await compared(world), 'over', false);
  },
};
