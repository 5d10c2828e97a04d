import { expect, test } from 'vitest';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { DraftRecord, NamedRecord } from '@/lib/core/records/record.ts';
import { given } from './demand.ts';
import { inWorld, request, type World } from './world.ts';

const text = 'Posko buka pukul 07.00.';

async function published({ copies }: World) {
  const { id } = given(await copies.keep(request({ text })));
  const publication = { publishedAt: '2026-11-24T02:00:00.000Z', isPlanned: false, url: null };
  given(await copies.notePublication(id, publication));
  return id;
}

const introduce = async ({ people }: World, name: string) =>
  given(await people.introduce({ name, office: 'Dinkes', role: 'editor' }));

const recordsOf = async ({ bundles, people }: World, draft: string) => {
  given(await people.signOwn());
  return given(await bundles.recordsOf(draft));
};

const take = ({ bundles }: World, draft: string, records: readonly NamedRecord[]) =>
  bundles.take({ header: { draft }, records }, false);

const statusOf = async ({ list }: World, id: string) => given(await list.line(id))?.status;

const claim = (wrong: CaseBody['wrong']): CaseBody => ({
  kind: 'ralat',
  claim: 'pukul 07.00',
  wrong,
  since: null,
  foundAt: null,
  foundBy: '',
  seen: '',
  seenUrl: null,
  evidence: [],
  fact: 'pukul 08.00',
  checkedBy: '',
  harms: [],
  reach: 'unknown',
  asker: 'unknown',
  isEmergency: false,
  closed: null,
});

test('a withdrawal by somebody whose key nobody here knows marks nothing, until they become known', () =>
  inWorld((ours) =>
    inWorld(async (theirs) => {
      await introduce(ours, 'Rina');
      const agus = await introduce(theirs, 'Agus');
      const draft = await published(ours);
      given(await ours.versions.save(draft, { cause: 'share' }));
      given(await take(theirs, draft, await recordsOf(ours, draft)));
      given(await theirs.corrections.withdraw(draft, 'Kata orang luar.'));
      const records = await recordsOf(theirs, draft);
      expect(records.some(({ record }) => record.kind === 'correction')).toBe(true);
      given(await take(ours, draft, records));
      expect(await statusOf(ours, draft)).toBe('published');
      expect(given(await ours.corrections.about(draft)).corrections).toEqual([]);
      given(await ours.people.trust(agus.hash));
      expect(await statusOf(ours, draft)).toBe('withdrawn');
    }),
  ));

test('a correction in the name of somebody with a key, without their signature, marks nothing', () =>
  inWorld(async (ours) => {
    await introduce(ours, 'Rina');
    const draft = await published(ours);
    const { state } = given(await ours.versions.history(draft));
    const publication = state.publications[0]?.hash ?? '';
    const forge = (author: { readonly name: string; readonly key: string | null }) =>
      nameRecord({
        schema: 1,
        kind: 'correction',
        draft,
        parents: [publication],
        author,
        at: '2026-11-24T03:00:00.000Z',
        body: { publication, kind: 'withdrawal', reason: 'Palsu.', by: null },
      } as DraftRecord);
    const own = state.publications[0]?.record.author ?? { name: '', key: null };
    expect(own.key).not.toBeNull();
    for (const author of [own, { name: 'Rina', key: null }, { name: 'R1na', key: null }])
      given(await take(ours, draft, [forge(author)]));
    expect(given(await ours.versions.history(draft)).state.corrections).toHaveLength(3);
    expect(await statusOf(ours, draft)).toBe('published');
  }));

test('a foreign case changes none of ours, and its answer marks no post of ours', () =>
  inWorld((ours) =>
    inWorld(async (theirs) => {
      await introduce(ours, 'Rina');
      await introduce(theirs, 'Agus');
      const draft = await published(ours);
      const wrong = given(await ours.corrections.postOf(draft));
      const id = given(await ours.corrections.open(claim(wrong), 'unggahan'));
      given(await take(theirs, id, await recordsOf(ours, id)));
      // For them our case is a stranger's.
      expect(given(await theirs.corrections.cases())).toEqual([]);
      const foreign = given(await theirs.corrections.open(claim(wrong), 'unggahan'));
      given(await theirs.corrections.answer(foreign));
      given(await theirs.versions.save(foreign, { cause: 'share' }));
      given(await take(ours, foreign, await recordsOf(theirs, foreign)));
      expect(given(await ours.corrections.cases()).map((line) => line.id)).toEqual([id]);
      const out = { publishedAt: '2026-11-24T02:30:00.000Z', isPlanned: false, url: null };
      given(await ours.copies.notePublication(foreign, out));
      expect(await statusOf(ours, draft)).toBe('published');
    }),
  ));

test('a case and its answer travel with the draft, and mark the post where both are believed', () =>
  inWorld((ours) =>
    inWorld(async (theirs) => {
      const rina = await introduce(ours, 'Rina');
      const draft = await published(ours);
      given(await ours.versions.save(draft, { cause: 'share' }));
      const wrong = given(await ours.corrections.postOf(draft));
      const id = given(await ours.corrections.open(claim(wrong), 'unggahan'));
      given(await ours.corrections.answer(id));
      given(await ours.versions.save(id, { cause: 'share' }));
      const out = { publishedAt: '2026-11-24T02:40:00.000Z', isPlanned: false, url: null };
      given(await ours.copies.notePublication(id, out));
      for (const one of [id, draft]) given(await take(theirs, one, await recordsOf(ours, one)));
      given(await theirs.people.trust(rina.hash));
      expect(await statusOf(theirs, draft)).toBe('corrected');
      expect(given(await theirs.corrections.cases())[0]).toMatchObject({ id, stage: 'done' });
    }),
  ));
