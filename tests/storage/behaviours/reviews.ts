import { anchorWords } from '@/lib/core/review/anchor-words.ts';
import { evidenceOf, isSignatureValid } from '@/lib/core/review/proof.ts';
import { decisionPlace, type Hand, remarkPlace } from '@/lib/core/review/unsent-remark.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, request, type World } from '../world.ts';

const text = 'Posyandu buka hari Sabtu. Bawa buku KIA.';
const rina = { name: 'Rina Hartati', office: 'Diskominfo', role: 'editor' } as const;

async function begin(world: World) {
  const id = given(await world.copies.keep(request({ text }))).id;
  const version = given(await world.versions.save(id, { cause: 'saved' }));
  return { id, version };
}

/** Goes on writing, as the page that has read the text before. */
async function writeOn(world: World, id: string, written: string): Promise<void> {
  const { savedAt: basis } = given(await world.copies.get(id));
  world.clock.pass(1000);
  given(await world.copies.keep(request({ id, text: written, basis })));
}

const anchorOf = (words: string) => {
  const start = text.indexOf(words);
  return anchorWords('facebook', text, { start, end: start + words.length });
};

const remark = (version: string, words = 'Jam berapa?', replyTo: string | null = null) => ({
  version,
  anchor: replyTo ? null : anchorOf('hari Sabtu'),
  text: words,
  replyTo,
});

const suggestion = (version: string, words: string, replacement: string) => ({
  version,
  anchor: anchorOf(words),
  replacement,
  reason: '',
});

const decided = (version: string, change = {}) => ({
  version,
  outcome: 'approved' as const,
  comment: '',
  isOwnNoted: true,
  ...change,
});

/** The page where it is typed. */
const hand = (begun: Hand['begun'] = {}, writer = firstWriter): Hand => ({ writer, begun });
const firstWriter = crypto.randomUUID();

const stateOf = async (world: World, id: string) => given(await world.versions.history(id)).state;

/** Writes the version as somebody else. */
async function byDewi(world: World) {
  const id = given(await world.copies.keep(request({ text }))).id;
  const author = { name: 'Dewi', key: null };
  return { id, version: given(await world.versions.save(id, { cause: 'saved', author })) };
}

/** What people say of a draft. */
export const reviews: Behaviours = {
  async 'keeps a comment with its words, an answer, and signs both'(world) {
    given(await world.people.introduce(rina));
    const { id, version } = await begin(world);
    const comment = given(await world.reviews.comment(id, remark(version.hash)));
    const answer = remark(version.hash, 'Pukul delapan.', comment.hash);
    given(await world.reviews.comment(id, answer));
    const { records, state } = given(await world.versions.history(id));
    same(
      state.comments.map(({ record: { body } }) => [body.text, body.anchor?.exact ?? null]),
      [
        ['Jam berapa?', 'hari Sabtu'],
        ['Pukul delapan.', null],
      ],
    );
    same(records.every(isSignatureValid), true);
  },

  async 'refuses an empty comment, one that is too long, and one about what is not here'(world) {
    const { id, version } = await begin(world);
    const other = await begin(world);
    failed(await world.reviews.comment(id, remark(version.hash, ' \n')), 'remark.empty');
    const long = 'a'.repeat(20_001);
    failed(await world.reviews.comment(id, remark(version.hash, long)), 'remark.too-long');
    failed(await world.reviews.comment(id, remark('0'.repeat(64))), 'review.gone');
    const foreign = given(await world.reviews.comment(other.id, remark(other.version.hash)));
    const answer = remark(version.hash, 'Ya.', foreign.hash);
    failed(await world.reviews.comment(id, answer), 'review.gone');
    same((await stateOf(world, id)).comments, []);
  },

  async 'settles a comment, opens it again, and settles it once more, all in one second'(world) {
    const { id, version } = await begin(world);
    const { hash } = given(await world.reviews.comment(id, remark(version.hash)));
    const isOpen = async () => (await stateOf(world, id)).comments[0]?.resolution === null;
    for (const _ of [1, 2, 3]) {
      given(await world.reviews.settle(id, hash, 'resolved'));
      given(await world.reviews.settle(id, hash, 'resolved'));
      same(await isOpen(), false);
      given(await world.reviews.reopen(id, hash));
      given(await world.reviews.reopen(id, hash));
      same(await isOpen(), true);
    }
    same((await stateOf(world, id)).takenBack, []);
    failed(await world.reviews.settle(id, '0'.repeat(64), 'resolved'), 'review.gone');
  },

  async 'accepts a suggestion into a new version, also after edits around it'(world) {
    const { id, version } = await begin(world);
    const wanted = suggestion(version.hash, 'hari Sabtu', 'hari Minggu');
    const { hash } = given(await world.reviews.suggest(id, wanted));
    await writeOn(world, id, `Kabar baik! ${text}`);
    const accepted = given(await world.reviews.accept(id, hash, crypto.randomUUID()));
    same(accepted.record.body.texts, {
      facebook: 'Kabar baik! Posyandu buka hari Minggu. Bawa buku KIA.',
    });
    const state = await stateOf(world, id);
    // What was not saved yet is a version of its own.
    same(
      state.versions.map(({ record: { body } }) => [body.cause, body.texts.facebook]),
      [
        ['saved', text],
        ['suggestion', `Kabar baik! ${text}`],
        ['suggestion', 'Kabar baik! Posyandu buka hari Minggu. Bawa buku KIA.'],
      ],
    );
    same(state.heads, [accepted.hash]);
    same(state.suggestions[0]?.resolution?.record.body.outcome, 'accepted');
    same(given(await world.copies.get(id)).text, accepted.record.body.texts.facebook);
    const again = await world.reviews.accept(id, hash, crypto.randomUUID());
    failed(again, 'suggestion.settled');
  },

  async 'accepts a suggestion in the text of another channel'(world) {
    const instagram = 'Posyandu Sabtu 😀.';
    const { id } = given(await world.copies.keep(request({ text, otherTexts: { instagram } })));
    const version = given(await world.versions.save(id, { cause: 'saved' }));
    const anchor = anchorWords('instagram', instagram, { start: 9, end: 14 });
    const { hash } = given(
      await world.reviews.suggest(id, {
        version: version.hash,
        anchor,
        replacement: 'Minggu',
        reason: 'Sesuai surat.',
      }),
    );
    given(await world.reviews.accept(id, hash, crypto.randomUUID()));
    const { text: first, otherTexts } = given(await world.copies.get(id));
    same([first, otherTexts], [text, { instagram: 'Posyandu Minggu 😀.' }]);
  },

  async 'puts a suggestion nowhere else where its own words are gone'(world) {
    const before = 'Acara 5 Mei. Peserta 5 orang.';
    const { id } = given(await world.copies.keep(request({ text: before })));
    const version = given(await world.versions.save(id, { cause: 'saved' }));
    const anchor = anchorWords('facebook', before, { start: 6, end: 7 });
    const wanted = { version: version.hash, anchor, replacement: '6', reason: '' };
    const { hash } = given(await world.reviews.suggest(id, wanted));
    const after = 'Acara besok. Peserta 5 orang.';
    await writeOn(world, id, after);
    const accepted = await world.reviews.accept(id, hash, crypto.randomUUID());
    failed(accepted, 'suggestion.words-changed');
    same(given(await world.copies.get(id)).text, after);
    const nothingNew = { ...wanted, replacement: '5' };
    failed(await world.reviews.suggest(id, nothingNew), 'suggestion.same-words');
  },

  async 'says so where the words of a suggestion changed, and changes nothing'(world) {
    const { id, version } = await begin(world);
    const { hash } = given(
      await world.reviews.suggest(id, suggestion(version.hash, 'hari Sabtu', 'hari Minggu')),
    );
    for (const written of [text.replace('Sabtu', 'Selasa'), 'Libur.', '']) {
      await writeOn(world, id, written);
      const before = given(await world.copies.get(id));
      failed(await world.reviews.accept(id, hash, crypto.randomUUID()), 'suggestion.words-changed');
      same(given(await world.copies.get(id)), before);
      const state = await stateOf(world, id);
      same([state.versions.length, state.suggestions[0]?.resolution], [1, null]);
    }
  },

  async 'lets letters that wait elsewhere become a draft of their own after a suggestion'(world) {
    const { id, version } = await begin(world);
    const { savedAt: basis, writer } = given(await world.copies.get(id));
    const { hash } = given(
      await world.reviews.suggest(id, suggestion(version.hash, 'Sabtu', 'Minggu')),
    );
    given(await world.reviews.accept(id, hash, crypto.randomUUID()));
    const kept = given(await world.copies.keep(request({ id, writer, basis, text: `${text}!` })));
    same(kept.id === id, false);
    same(given(await world.copies.get(id)).text, text.replace('Sabtu', 'Minggu'));
  },

  async 'declines a suggestion'(world) {
    const { id, version } = await begin(world);
    const { hash } = given(
      await world.reviews.suggest(id, suggestion(version.hash, 'Sabtu', 'Minggu')),
    );
    given(await world.reviews.settle(id, hash, 'rejected'));
    same((await stateOf(world, id)).suggestions[0]?.resolution?.record.body.outcome, 'rejected');
    failed(await world.reviews.accept(id, hash, crypto.randomUUID()), 'suggestion.settled');
  },

  async 'decides about one version and its very texts, signed'(world) {
    given(await world.people.introduce(rina));
    const { id, version } = await byDewi(world);
    const decision = given(
      await world.reviews.decide(id, decided(version.hash, { isOwnNoted: false })),
    );
    const { body, author } = decision.record;
    same(
      [body.version, body.textHashes, body.recorded, author.name],
      [version.hash, version.record.body.textHashes, null, rina.name],
    );
    const [kept] = (await stateOf(world, id)).decisions;
    same(kept && isSignatureValid(kept as never), true);
    // Nobody proved who wrote the version: the approval is noted, and proves nothing.
    same((await world.database.drafts.get(id))?.status, 'noted');
  },

  async 'wants a reason for changes and for a hold'(world) {
    const { id, version } = await byDewi(world);
    for (const outcome of ['changes-requested', 'held'] as const) {
      const silent = decided(version.hash, { outcome, comment: '  ' });
      failed(await world.reviews.decide(id, silent), 'decision.needs-comment');
      given(await world.reviews.decide(id, { ...silent, comment: 'Harinya keliru.' }));
    }
    const unknown = decided('0'.repeat(64));
    failed(await world.reviews.decide(id, unknown), 'review.gone');
    same((await stateOf(world, id)).decisions.length, 2);
  },

  async 'lets nobody decide about their own version, except as their own word'(world) {
    given(await world.people.introduce(rina));
    const { id, version } = await begin(world);
    given(await world.people.signOwn());
    const silent = decided(version.hash, { isOwnNoted: false });
    failed(await world.reviews.decide(id, silent), 'decision.own-version');
    same((await stateOf(world, id)).decisions, []);
    given(await world.reviews.decide(id, decided(version.hash)));
    const state = await stateOf(world, id);
    const [[decision], [own]] = [state.decisions, state.versions];
    const { known } = given(await world.people.circle());
    same(decision && own && evidenceOf(decision, own, known), 'profil-sendiri');
  },

  async 'takes no approval after the end that its author set, and any other word'(world) {
    given(await world.people.introduce(rina));
    const { id, version } = await begin(world);
    const until = '2026-11-24T05:00:00.000Z';
    given(await world.bundles.ask(id, version.hash, until));
    given(await world.people.signOwn(id));
    given(await world.reviews.decide(id, decided(version.hash)));
    world.clock.pass(3 * 60 * 60 * 1000);
    failed(await world.reviews.decide(id, decided(version.hash)), 'decision.too-late');
    const held = decided(version.hash, { outcome: 'held', comment: 'Tunggu surat.' });
    given(await world.reviews.decide(id, held));
    // More time can be given, and then an approval is taken again.
    given(await world.bundles.ask(id, version.hash, '2026-11-25T05:00:00.000Z'));
    given(await world.people.signOwn(id));
    given(await world.reviews.decide(id, decided(version.hash)));
    same((await stateOf(world, id)).decisions.map(({ record }) => record.body.outcome).sort(), [
      'approved',
      'approved',
      'held',
    ]);
  },

  async 'keeps what is not sent yet, for another page too, until it is sent'(world) {
    const { id, version } = await begin(world);
    const unsent = {
      version: version.hash,
      anchor: anchorOf('Sabtu'),
      text: '<b>Jam',
      replacement: null,
      outcome: null,
    };
    const held = { ...unsent, anchor: null, outcome: 'held' as const };
    given(await world.remarks.keep(id, { [remarkPlace]: unsent, [decisionPlace]: held }, hand()));
    const found = given(await world.another().remarks.of(id));
    same(found, { [remarkPlace]: unsent, [decisionPlace]: held });
    given(await world.reviews.comment(id, remark(version.hash), hand()));
    same(Object.keys(given(await world.remarks.of(id))), [decisionPlace]);
    given(await world.remarks.keep(id, { [decisionPlace]: null }, hand()));
    same(given(await world.remarks.of(id)), {});
  },

  async 'shows nobody what another person began'(world) {
    const { id, version } = await begin(world);
    const begun = { version: version.hash, anchor: null, replacement: null, outcome: null };
    given(await world.remarks.keep(id, { [remarkPlace]: { ...begun, text: 'Awal' } }, hand()));
    given(await world.people.introduce(rina));
    // What was begun under no name goes on under the name that came.
    same(Object.keys(given(await world.remarks.of(id))), [remarkPlace]);
    given(await world.remarks.keep(id, { [remarkPlace]: { ...begun, text: 'Rina' } }, hand()));
    same(
      (await world.database.remarks.toArray()).map((row) => row.text),
      ['Rina'],
    );
    await world.database.identities.clear();
    same(given(await world.remarks.of(id)), {});
    same(await world.database.remarks.count(), 1);
  },

  async 'keeps what two pages of one review write, each its own, until it is sent'(world) {
    const { id, version } = await begin(world);
    const begun = { version: version.hash, anchor: null, replacement: null, outcome: null };
    const at = (words: string) => ({ [remarkPlace]: { ...begun, text: words } });
    const textsHere = async () =>
      (await world.database.remarks.toArray()).map((row) => row.text).sort();
    given(await world.remarks.keep(id, at('Jam'), hand({}, crypto.randomUUID())));
    // Both pages find what a page that is gone had left, and go on with it.
    const [one, other] = await Promise.all(
      [world, world.another()].map(async ({ remarks }) =>
        hand(given(await remarks.of(id)), crypto.randomUUID()),
      ),
    );
    if (!one || !other) throw new Error('There are two pages.');
    same(one.begun, at('Jam'));
    given(await world.remarks.keep(id, at('Jam berapa?'), one));
    same(await textsHere(), ['Jam berapa?']);
    world.clock.pass(1000);
    given(await world.remarks.keep(id, at('Jam delapan?'), other));
    given(await world.remarks.keep(id, at('Jam berapa bukanya?'), one));
    same(await textsHere(), ['Jam berapa bukanya?', 'Jam delapan?']);
    // What the one sends takes nothing from the other, and the other is found again.
    given(await world.reviews.comment(id, remark(version.hash), one));
    same(given(await world.remarks.of(id)), at('Jam delapan?'));
    // What was found and never touched goes when it is sent as it was.
    const found = hand(given(await world.remarks.of(id)), crypto.randomUUID());
    given(await world.reviews.comment(id, remark(version.hash), found));
    same(await textsHere(), []);
  },

  async 'keeps what is not sent where sending fails'(world) {
    const { id, version } = await begin(world);
    const unsent = {
      version: version.hash,
      anchor: null,
      text: 'Jam',
      replacement: null,
      outcome: null,
    };
    given(await world.remarks.keep(id, { [remarkPlace]: unsent }, hand()));
    failed(await world.reviews.comment(id, remark('0'.repeat(64)), hand()), 'review.gone');
    same(given(await world.remarks.of(id)), { [remarkPlace]: unsent });
    await world.database.remarks.put({ id: 'x', draft: id } as never);
    same(given(await world.remarks.of(id)), { [remarkPlace]: unsent });
    given(await world.bin.discard(id));
    given(await world.bin.remove([id]));
    same(await world.database.remarks.count(), 0);
  },

  async 'remembers which version was read before the newest that was read'(world) {
    const { id, version } = await begin(world);
    same(given(await world.seen.note(id, version.hash)), null);
    same(given(await world.seen.note(id, version.hash)), null);
    const next = 'b'.repeat(64);
    same(given(await world.seen.note(id, next)), version.hash);
    same(given(await world.another().seen.note(id, next)), version.hash);
    given(await world.bin.discard(id));
    given(await world.bin.remove([id]));
    same(await world.database.seen.count(), 0);
  },
};
