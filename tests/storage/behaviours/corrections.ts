import type { Failure } from '@/lib/core/failure.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { Result } from '@/lib/core/result.ts';
import { isSignatureValid } from '@/lib/core/review/proof.ts';
import { binTime } from '@/lib/storage/bin.ts';
import { watch } from '@/lib/storage/watch.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const rina = { name: 'Rina Hartati', office: 'Diskominfo', role: 'editor' } as const;
const url = 'https://www.facebook.com/p/1';

const judged = {
  since: null,
  foundAt: '2026-11-24T02:10:00.000Z',
  foundBy: 'Rina',
  seen: '',
  seenUrl: null,
  evidence: [],
  fact: 'posko buka pukul 08.00',
  checkedBy: '',
  harms: ['safety'],
  reach: 'wide',
  asker: 'unknown',
  isEmergency: false,
  closed: null,
} as const satisfies Partial<CaseBody>;

const claim = (change: Partial<CaseBody> = {}): CaseBody => ({
  ...judged,
  evidence: [],
  harms: ['safety'],
  kind: 'klarifikasi',
  claim: 'posko ditutup',
  wrong: null,
  ...change,
});

/** A draft that is out. */
async function published({ copies, clock }: World, text = 'Posko buka pukul 07.00.') {
  const { id } = given(await copies.keep(request({ text })));
  const publication = { publishedAt: clock.now().toISOString(), isPlanned: false, url };
  given(await copies.notePublication(id, publication));
  return id;
}

/** A case about it. */
async function ralatOf(world: World, draft: string, change: Partial<CaseBody> = {}) {
  const wrong = given(await world.corrections.postOf(draft));
  const body = claim({ kind: 'ralat', claim: 'pukul 07.00', wrong, ...change });
  return given(await world.corrections.open(body, `unggahan ${draft}`));
}

/** Its answer, brought out. */
async function answered(world: World, id: string, isPlanned = false): Promise<void> {
  given(await world.corrections.answer(id));
  world.clock.pass(hour);
  const publishedAt = world.clock.now().toISOString();
  given(await world.copies.notePublication(id, { publishedAt, isPlanned, url: `${url}2` }));
}

const statusOf = async ({ list }: World, id: string) => given(await list.line(id))?.status;
const storyOf = async ({ corrections }: World, id: string) => given(await corrections.story(id));
const stateOf = async ({ versions }: World, id: string) => given(await versions.history(id)).state;

/** Cases, their answers, and what becomes of the posts that were wrong. */
export const correcting: Behaviours = {
  async 'keeps a case under the id of the draft that will answer it, and signs it'(world) {
    given(await world.people.introduce(rina));
    const id = given(await world.corrections.open(claim(), 'klaim'));
    const story = await storyOf(world, id);
    same(story?.line.stage, 'checking');
    same(
      story?.history.every((one) => isSignatureValid(one as unknown as NamedRecord)),
      true,
    );
    same(
      given(await world.corrections.cases()).map((line) => line.id),
      [id],
    );
    same((await world.copies.get(id)).ok, false);
    same(await storyOf(world, crypto.randomUUID()), null);
  },

  async 'changes a case as often as somebody likes, and keeps how it was'(world) {
    const id = given(await world.corrections.open(claim({ fact: '' }), 'klaim'));
    const first = (await storyOf(world, id))?.line.record.hash ?? '';
    const next = given(await world.corrections.revise(id, claim({ checkedBy: 'Budi' }), first));
    failed(await world.corrections.revise(id, claim(), first), 'case.changed');
    failed(await world.corrections.revise(id, claim({ claim: '' }), next.hash), 'case.empty');
    const closed = { as: 'not-answered', reason: 'Hanya satu akun.' } as const;
    given(await world.corrections.revise(id, claim({ closed }), next.hash));
    const story = await storyOf(world, id);
    same(story?.line.stage, 'done');
    same(
      story?.history.map(({ record }) => record.body.closed?.reason ?? record.body.checkedBy),
      ['', 'Budi', 'Hanya satu akun.'],
    );
    failed(await world.corrections.revise(crypto.randomUUID(), claim(), first), 'case.gone');
  },

  async 'refuses what cannot be, and writes nothing of it'(world) {
    const { corrections, database } = world;
    failed(await corrections.open(claim({ claim: ' ' }), 'klaim'), 'case.empty');
    failed(await corrections.open(claim({ seen: 'a'.repeat(2001) }), 'klaim'), 'case.too-long');
    failed(
      await corrections.open(claim({ foundAt: '9999-01-01T00:00:00.000Z' }), 'klaim'),
      'case.odd-date',
    );
    same(await database.records.count(), 0);
  },

  async 'keeps what is typed of a case until it is recorded'(world) {
    const { unsentCases, corrections } = world;
    const form = {
      claim: 'posko',
      since: '',
      foundAt: '',
      foundBy: '',
      seen: '',
      seenUrl: 'javascript:',
      evidence: [],
      fact: '',
      checkedBy: '',
      harms: [],
      reach: 'unknown',
      asker: 'unknown',
      isEmergency: false,
    } as const;
    given(
      await unsentCases.keep({
        id: 'klaim',
        basis: null,
        form: { ...form, evidence: [], harms: [] },
      }),
    );
    same(given(await unsentCases.at('klaim'))?.form, form);
    same(given(await unsentCases.at('lain')), null);
    failed(await corrections.open(claim({ claim: '' }), 'klaim'), 'case.empty');
    same(given(await unsentCases.at('klaim'))?.form, form);
    given(await corrections.open(claim(), 'klaim'));
    same(given(await unsentCases.at('klaim')), null);
  },

  async 'writes a draft from the ready text, once'(world) {
    const id = given(await world.corrections.open(claim(), 'klaim'));
    same(given(await world.corrections.answer(id)), id);
    const { text, selfCheck } = given(await world.copies.get(id));
    same(text.split('\n')[0], 'FAKTA: posko buka pukul 08.00.');
    same(selfCheck.kind, 'clarification');
    same((await storyOf(world, id))?.line.stage, 'writing');
    const { savedAt: basis } = given(await world.copies.get(id));
    given(await world.copies.keep(request({ id, text: 'Ditulis sendiri.', basis })));
    given(await world.corrections.answer(id));
    same(given(await world.copies.get(id)).text, 'Ditulis sendiri.');
    failed(await world.corrections.answer(crypto.randomUUID()), 'case.gone');
  },

  async 'takes a draft out of the bin rather than writing another'(world) {
    const id = given(await world.corrections.open(claim(), 'klaim'));
    given(await world.corrections.answer(id));
    given(await world.bin.discard(id));
    same((await storyOf(world, id))?.line.status, null);
    given(await world.corrections.answer(id));
    same(given(await world.copies.get(id)).deletedAt, null);
    same((await stateOf(world, id)).deletion, null);
  },

  async 'marks the post that was wrong once its answer is out, both ways'(world) {
    const wrong = await published(world);
    const id = await ralatOf(world, wrong);
    same(await statusOf(world, wrong), 'published');
    same(
      given(await world.corrections.about(wrong)).open.map((line) => line.id),
      [id],
    );
    await answered(world, id);
    same(await statusOf(world, wrong), 'corrected');
    same(await statusOf(world, id), 'published');
    const about = given(await world.corrections.about(wrong));
    same(
      about.corrections.map(({ correction, by }) => [
        correction.record.body.reason,
        by?.draft,
        by?.url,
      ]),
      [['pukul 07.00', id, `${url}2`]],
    );
    same(about.open, []);
    const answer = given(await world.corrections.about(id));
    same([answer.answers?.wrong?.draft, answer.answers?.wrong?.isHere], [wrong, true]);
    same(answer.answers?.line.clock.tookMinutes, 91);
  },

  async 'does so when a scheduled answer came out, and not before; and only once'(world) {
    const wrong = await published(world);
    const id = await ralatOf(world, wrong);
    await answered(world, id, true);
    same(await statusOf(world, wrong), 'published');
    const publishedAt = world.clock.now().toISOString();
    given(await world.plans.noteCameOut(id, { publishedAt, url: null }));
    same(await statusOf(world, wrong), 'corrected');
    const again = { publishedAt, isPlanned: false, url: null };
    given(await world.copies.noteUncompared(id, again, 'instagram'));
    same((await stateOf(world, wrong)).corrections.length, 1);
  },

  async 'corrects one post twice, and a correction too'(world) {
    const wrong = await published(world);
    const first = await ralatOf(world, wrong);
    await answered(world, first);
    await answered(world, await ralatOf(world, wrong, { claim: 'harinya' }));
    same((await stateOf(world, wrong)).corrections.length, 2);
    const third = await ralatOf(world, first, { claim: 'jamnya lagi' });
    await answered(world, third);
    same([await statusOf(world, first), await statusOf(world, third)], ['corrected', 'published']);
  },

  async 'answers also where the post was removed for good'(world) {
    const wrong = await published(world);
    const id = await ralatOf(world, wrong);
    given(await world.bin.discard(wrong));
    given(await world.bin.remove([wrong]));
    await answered(world, id);
    const story = await storyOf(world, id);
    same([story?.line.stage, story?.wrong?.isHere], ['done', false]);
    same(story?.wrong?.title, 'Posko buka pukul 07.00.');
    same((await stateOf(world, wrong)).corrections, []);
  },

  async 'withdraws a post with its reason, and keeps all of it'(world) {
    const draft = await published(world);
    const id = await ralatOf(world, draft);
    failed(await world.corrections.withdraw(draft, ' '), 'case.no-reason');
    failed(await world.corrections.withdraw(draft, 'a'.repeat(2001)), 'case.too-long');
    given(await world.corrections.withdraw(draft, 'Foto warga tanpa izin.'));
    same(await statusOf(world, draft), 'withdrawn');
    same(given(await world.copies.get(draft)).text, 'Posko buka pukul 07.00.');
    same((await storyOf(world, id))?.line.record.record.body.closed, {
      as: 'withdrawn',
      reason: 'Foto warga tanpa izin.',
    });
    failed(await world.corrections.withdraw(draft, 'Lagi.'), 'post.not-out');
    failed(await world.corrections.postOf(draft), 'post.not-out');
    same(given(await world.corrections.about(draft)).isOut, false);
    same(given(await world.corrections.posts()), []);
  },

  async 'leaves a case open whose answer is being written when its post is withdrawn'(world) {
    const draft = await published(world);
    const id = await ralatOf(world, draft);
    given(await world.corrections.answer(id));
    given(await world.corrections.withdraw(draft, 'Salah unggah.'));
    same((await storyOf(world, id))?.line.stage, 'writing');
  },

  async 'corrects no draft that is not out'(world) {
    const { id } = given(await world.copies.keep(request()));
    failed(await world.corrections.postOf(id), 'post.not-out');
    failed(await world.corrections.postOf(crypto.randomUUID()), 'draft.missing');
    same(given(await world.corrections.about(id)), {
      isOut: false,
      corrections: [],
      answers: null,
      open: [],
    });
  },

  async 'gives a publication that was only noted a record, so that it can be corrected'(world) {
    const { id } = given(await world.copies.keep(request()));
    const publication = { publishedAt: '2026-11-20T02:00:00.000Z', isPlanned: false, url };
    await world.database.workingCopies.update(id, { 'selfCheck.publication': publication });
    same(given(await world.corrections.about(id)).isOut, true);
    const post = given(await world.corrections.postOf(id));
    same([post.publishedAt, post.url], [publication.publishedAt, url]);
    same(
      (await stateOf(world, id)).publications.map(({ hash }) => hash),
      [post.publication],
    );
  },

  async 'keeps an open case on the board when its draft is removed for good'(world) {
    const id = given(await world.corrections.open(claim(), 'klaim'));
    given(await world.corrections.answer(id));
    given(await world.versions.save(id, { cause: 'saved' }));
    given(await world.bin.discard(id));
    same(given(await world.bin.remove([id])).gone, [id]);
    same((await storyOf(world, id))?.line.stage, 'checking');
    same((await stateOf(world, id)).versions, []);
    given(await world.corrections.answer(id));
    same((await storyOf(world, id))?.line.stage, 'writing');
  },

  async 'lets a case that is done go with its draft, and only where a person says so'(world) {
    const wrong = await published(world);
    const id = await ralatOf(world, wrong);
    await answered(world, id);
    for (const one of [wrong, id]) given(await world.bin.discard(one));
    world.clock.pass(binTime + hour);
    same(given(await world.bin.emptyOld()), 0);
    same(given(await world.bin.remove([id])).gone, [id]);
    same(await storyOf(world, id), null);
  },

  async 'is told while it is watched, each question in one transaction'(world) {
    given(await world.people.introduce(rina));
    const wrong = await published(world);
    const id = await ralatOf(world, wrong);
    await answered(world, id);
    const { corrections } = world;
    const asked: readonly (() => Promise<Result<unknown, Failure>>)[] = [
      () => corrections.cases(),
      () => corrections.story(id),
      () => corrections.about(wrong),
      () => corrections.about(id),
      () => corrections.posts(),
      () => world.unsentCases.at('klaim'),
    ];
    for (const ask of asked) {
      const { promise, resolve } = Promise.withResolvers<Result<unknown, Failure>>();
      const stop = watch(ask, resolve);
      given(await promise);
      stop();
    }
  },
};
