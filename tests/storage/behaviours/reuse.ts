import { failed, given, same } from '../demand.ts';
import { type Behaviours, request, type World } from '../world.ts';

const answers = [
  {
    question: 'ai/disclosure',
    option: 'no',
    note: '',
    answeredAt: '2026-11-24T02:41:00.000Z',
    about: '',
  },
];
const media = [
  { name: 'a.jpg', type: 'image/jpeg', size: 3, alt: 'Loket baru', hash: null, isKept: false },
];

/** A draft about which everything was said that can be said. */
async function fullDraft({ copies, versions }: World): Promise<string> {
  const selfCheck = { kind: 'service' as const, answers, ignored: [], publication: null };
  const otherTexts = { instagram: 'Untuk Instagram' };
  const { id } = given(await copies.keep(request({ text: 'Asli', selfCheck, otherTexts })));
  const plannedAt = '2026-12-01T02:00:00.000Z';
  given(
    await copies.describe(id, {
      ...{ plannedAt, media, tags: ['ktp'], notes: 'Minta foto', isHeld: true },
    }),
  );
  given(await versions.save(id, { cause: 'saved' }));
  const publishedAt = '2026-11-24T02:41:00.000Z';
  given(await copies.notePublication(id, { publishedAt, isPlanned: false, url: null }));
  return id;
}

export const reuse: Behaviours = {
  async 'makes a second draft that was never planned, saved or published'(world) {
    const id = await fullDraft(world);
    const second = given(await world.reuse.copy(id, 'duplicate'));
    const copy = given(await world.copies.get(second));
    same([copy.text, copy.otherTexts], ['Asli', { instagram: 'Untuk Instagram' }]);
    same([copy.parents, copy.selfCheck.publication], [[], null]);
    same(copy.selfCheck.answers, answers);
    const { plannedAt, isHeld, tags, notes } = copy.details;
    same([plannedAt, isHeld, tags, notes], [null, false, ['ktp'], 'Minta foto']);
    const { rows } = given(await world.list.page('drafts'));
    const row = rows.find((one) => one.id === second);
    same([row?.publishedAt, row?.plannedAt, row?.versions], [null, null, 0]);
    same(given(await world.versions.history(second)).state.versions, []);
  },

  async 'makes a template, and a draft from it without any answer'(world) {
    const id = await fullDraft(world);
    const template = given(await world.reuse.copy(id, 'template'));
    same(given(await world.list.counts()), { drafts: 1, bin: 0, templates: 1, unlisted: 0 });
    const begun = given(await world.reuse.copy(template, 'from-template'));
    same(given(await world.list.counts()), { drafts: 2, bin: 0, templates: 1, unlisted: 0 });
    const copy = given(await world.copies.get(begun));
    same([copy.text, copy.otherTexts], ['Asli', { instagram: 'Untuk Instagram' }]);
    same([copy.selfCheck.answers, copy.selfCheck.kind], [[], 'service']);
    same([copy.details.tags, copy.details.media], [['ktp'], media]);
    same([copy.details.notes, copy.details.isTemplate], ['', false]);
  },

  async 'begins a draft with a ready text'({ reuse: begin, copies, list }) {
    const ready = { text: 'FAKTA: [isi]', channel: 'instagram' as const, kind: null };
    const id = given(await begin.begin(ready));
    const { text, channel, selfCheck } = given(await copies.get(id));
    same([text, channel, selfCheck.answers], ['FAKTA: [isi]', 'instagram', []]);
    same(given(await list.page('drafts')).rows[0]?.id, id);
  },

  async 'says so where there is nothing to copy, or nothing readable'({ reuse: from, database }) {
    failed(await from.copy(crypto.randomUUID(), 'duplicate'), 'draft.missing');
    await database.table('workingCopies').put({ id: 'damaged', text: 5 });
    failed(await from.copy('damaged', 'template'), 'storage.row-damaged');
  },
};
