import { given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const now = '2026-11-24T02:41:00.000Z';
const later = (hours: number) => new Date(Date.parse(now) + hours * hour).toISOString();

/** Keeps a draft and plans it for so many hours after now. */
async function plan({ copies }: World, hours: number, text = `Rencana ${hours}`): Promise<string> {
  const { id } = given(await copies.keep(request({ text })));
  given(await copies.describe(id, { plannedAt: later(hours) }));
  return id;
}

const cameOut = { publishedAt: now, isPlanned: false, url: null };

const scheduled = (publishedAt: string) => ({ publishedAt, isPlanned: true, url: null });

const titles = (rows: readonly { readonly title: string }[]) =>
  rows.map(({ title }) => title).sort();

export const planning: Behaviours = {
  async 'shows what is planned or came out in a time, and nothing else'(world) {
    const { plans, copies, bin } = world;
    await plan(world, 1);
    await plan(world, 24 * 40);
    given(await bin.discard(await plan(world, 2, 'Dibuang')));
    const unplanned = given(await copies.keep(request({ text: 'Tayang' }))).id;
    given(await copies.notePublication(unplanned, cameOut));
    const early = await plan(world, 24 * 50, 'Lebih awal');
    given(await copies.notePublication(early, cameOut));

    const day = given(await plans.between(new Date(now), new Date(later(24))));
    same(titles(day), ['Lebih awal', 'Rencana 1', 'Tayang']);
  },

  async 'speaks of a post that the site brings out where it was planned there'({ copies, plans }) {
    const { id } = given(await copies.keep(request({ text: 'Dijadwalkan' })));
    const publishedAt = later(5);
    given(await copies.notePublication(id, { publishedAt, isPlanned: true, url: null }));
    const rows = given(await plans.between(new Date(now), new Date(later(6))));
    same([rows[0]?.plannedAt, rows[0]?.publishedAt], [publishedAt, null]);
    same(given(await plans.next()), publishedAt);
  },

  async 'asks of what a site brings out at the time of the site, not at the one planned here'(
    world,
  ) {
    const { copies, plans, clock } = world;
    const id = await plan(world, 1, 'Di situsnya');
    given(await copies.notePublication(id, scheduled(later(3))));
    clock.pass(2 * hour);
    same(given(await plans.due()), []);
    clock.pass(hour);
    const [row] = given(await plans.due());
    same([row?.id, row?.status, row?.plannedAt], [id, 'planned', later(3)]);

    given(await copies.describe(id, { plannedAt: later(9) }));
    same(given(await plans.due()), []);
    same(given(await plans.next()), later(9));
  },

  async 'notes once that what was scheduled is out, as that version and not compared'(world) {
    const { copies, versions, plans, list } = world;
    const kept = given(await copies.keep(request({ text: 'Terjadwal', channel: 'instagram' })));
    const { id, savedAt: basis } = kept;
    const sent = given(await versions.save(id, { cause: 'saved' }));
    given(await copies.notePublication(id, scheduled(now)));
    const newer = { id, basis, text: 'Ditulis sesudahnya', channel: 'facebook' as const };
    given(await copies.keep(request(newer)));
    given(await versions.save(id, { cause: 'saved' }));
    const out = { publishedAt: later(1), url: 'https://www.instagram.com/p/1' };
    given(await plans.noteCameOut(id, out));
    given(await plans.noteCameOut(id, { ...out, publishedAt: later(2) }));

    const { state } = given(await versions.history(id));
    same(
      state.publications.map(({ record }) => [
        record.body.isPlanned,
        record.body.textHash === null,
      ]),
      [
        [true, false],
        [false, true],
      ],
    );
    const body = state.publications.at(-1)?.record.body;
    same([body?.version, body?.channel], [sent.hash, 'instagram']);
    same(given(await copies.get(id)).selfCheck.publication, {
      ...out,
      isPlanned: false,
      isCompared: false,
    });
    const row = given(await list.page('drafts')).rows[0];
    same([row?.status, row?.publishedAt, row?.postUrl], ['published', later(1), out.url]);
    same(given(await plans.due()), []);
  },

  async 'notes nothing of a draft that was never scheduled, or is not there'({ copies, plans }) {
    const { id } = given(await copies.keep(request({ text: 'Hanya draf' })));
    const out = { publishedAt: now, url: null };
    given(await plans.noteCameOut(id, out));
    same(given(await copies.get(id)).selfCheck.publication, null);
    const missing = await plans.noteCameOut(crypto.randomUUID(), out);
    same(missing.ok ? null : missing.failure.code, 'draft.missing');
  },

  async 'says what is due, until it came out, is planned anew or is binned'(world) {
    const { plans, copies, bin, clock } = world;
    const [out, anew, binned, kept] = [
      await plan(world, 1),
      await plan(world, 2),
      await plan(world, 3),
      await plan(world, 4),
    ];
    same(given(await plans.due()), []);
    same(given(await plans.next()), later(1));
    clock.pass(4 * hour);
    same(titles(given(await plans.due())), ['Rencana 1', 'Rencana 2', 'Rencana 3', 'Rencana 4']);

    given(await copies.notePublication(out, cameOut));
    given(await copies.describe(anew, { plannedAt: later(9) }));
    given(await bin.discard(binned));
    const due = given(await plans.due());
    same(
      due.map(({ id }) => id),
      [kept],
    );
    same(given(await plans.next()), later(9));
    clock.pass(31 * 24 * hour);
    same(titles(given(await plans.due())), []);
  },

  async 'notes a post that came out from a phone as not compared'({ copies, versions, list }) {
    const { id } = given(await copies.keep(request({ text: 'Ke ponsel' })));
    const sent = given(await versions.save(id, { cause: 'share' }));
    given(await copies.noteUncompared(id, cameOut, 'instagram'));

    const { state } = given(await versions.history(id));
    const body = state.publications[0]?.record.body;
    same(
      [body?.textHash, body?.version, body?.channel, body?.publishedAt],
      [null, sent.hash, 'instagram', now],
    );
    same(given(await copies.get(id)).selfCheck.publication, { ...cameOut, isCompared: false });
    const row = given(await list.page('drafts')).rows[0];
    same([row?.status, row?.isCompared, row?.publishedAt], ['published', false, now]);
  },
};
