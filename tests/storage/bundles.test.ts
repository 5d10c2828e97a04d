import { expect, test } from 'vitest';
import type { Bundle } from '@/lib/core/bundle/bundle.ts';
import { given } from './demand.ts';
import { hour, inWorld, request, type World } from './world.ts';

const draft = request({ text: 'Posyandu buka Sabtu.' });

/** A desk with the draft in two versions. */
async function furnish({ copies, versions, clock }: World) {
  given(await copies.keep(draft));
  given(await versions.save(draft.id, { cause: 'saved' }));
  await write({ copies, versions, clock } as World, 'Posyandu buka Minggu.');
}

/** Goes on with the draft, and saves a version. */
async function write({ copies, versions, clock }: World, text: string) {
  clock.pass(hour);
  const { savedAt: basis } = given(await copies.get(draft.id));
  given(await copies.keep({ ...draft, writer: crypto.randomUUID(), text, basis }));
  given(await versions.save(draft.id, { cause: 'saved' }));
}

async function bundleOf({ bundles, clock }: World): Promise<Bundle> {
  const records = given(await bundles.recordsOf(draft.id));
  const madeAt = clock.now().toISOString();
  const about = { format: 'siap-tayang-bundle', version: 1, app: '0.1.0' } as const;
  return { header: { ...about, madeAt, draft: draft.id }, records };
}

test('a bundle brings a draft to a desk that does not know it, and is told before', () =>
  inWorld(async (world) => {
    await furnish(world);
    const bundle = await bundleOf(world);
    await inWorld(async (other) => {
      const survey = given(await other.bundles.survey(bundle));
      expect(survey).toMatchObject({
        text: 'Posyandu buka Minggu.',
        fresh: { version: 2 },
        known: 0,
        isNewDraft: true,
        isRemoved: false,
        isParted: false,
      });
      expect(await other.database.records.count()).toBe(0);
      given(await other.add(bundle.records));
      expect(given(await other.copies.get(draft.id)).text).toBe('Posyandu buka Minggu.');
      expect(given(await other.bundles.survey(bundle))).toMatchObject({ fresh: {}, known: 2 });
    });
  }));

test('the working copy that is here is never overwritten, and two versions stand side by side', () =>
  inWorld(async (world) => {
    await furnish(world);
    const bundle = await bundleOf(world);
    await inWorld(async (other) => {
      given(await other.add(bundle.records));
      await write(other, 'Posyandu buka Senin.');
      await write(world, 'Posyandu libur.');
      const back = await bundleOf(other);
      expect(given(await world.bundles.survey(back))).toMatchObject({
        fresh: { version: 1 },
        known: 2,
        isNewDraft: false,
        isParted: true,
      });
      given(await world.add(back.records));
      expect(given(await world.copies.get(draft.id)).text).toBe('Posyandu libur.');
      expect(given(await world.versions.history(draft.id)).state.heads).toHaveLength(2);
    });
  }));

test('a draft that was removed for good comes back only where the person asks', () =>
  inWorld(async (world) => {
    await furnish(world);
    const bundle = await bundleOf(world);
    given(await world.bin.discard(draft.id));
    given(await world.bin.remove([draft.id]));
    expect(given(await world.bundles.survey(bundle)).isRemoved).toBe(true);
    given(await world.add(bundle.records));
    expect(await world.database.records.count()).toBe(0);
    given(await world.add(bundle.records, true));
    expect(given(await world.copies.get(draft.id)).text).toBe('Posyandu buka Minggu.');
  }));

test('a bundle carries the people who are known, and nothing of other drafts', () =>
  inWorld(async (world) => {
    await furnish(world);
    const other = request({ text: 'Lain.' });
    given(await world.copies.keep(other));
    given(await world.versions.save(other.id, { cause: 'saved' }));
    given(await world.people.introduce({ name: 'Rina', office: 'Dinkes', role: 'editor' }));
    given(await world.people.signOwn(draft.id));
    const kinds = (await bundleOf(world)).records.map(({ record }) => record.kind);
    expect(kinds).toEqual(['member', 'version', 'version']);
  }));

test('of a draft that is not here there is no bundle', () =>
  inWorld(async ({ bundles }) => {
    const read = await bundles.recordsOf(draft.id);
    expect(read).toMatchObject({ ok: false, failure: { code: 'draft.missing' } });
  }));

test('until when decisions are asked for goes along, is told, and is said once', () =>
  inWorld(async (world) => {
    await furnish(world);
    const { versions, bundles } = world;
    const { hash } = given(await versions.save(draft.id, { cause: 'share' }));
    const until = '2026-12-03T16:59:00.000Z';
    given(await bundles.ask(draft.id, hash, null));
    for (const end of [until, until]) given(await bundles.ask(draft.id, hash, end));
    const requests = async () => given(await versions.history(draft.id)).state.requests;
    expect((await requests()).map(({ record }) => record.body)).toEqual([{ version: hash, until }]);
    const bundle = await bundleOf(world);
    await inWorld(async (other) =>
      expect(given(await other.bundles.survey(bundle))).toMatchObject({
        until,
        fresh: { version: 2, request: 1 },
      }),
    );
    given(await bundles.ask(draft.id, hash, null));
    expect((await requests()).at(-1)?.record.body.until).toBeNull();
    expect(given(await bundles.survey(await bundleOf(world))).until).toBeNull();
  }));
