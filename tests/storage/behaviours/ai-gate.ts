import { noGate } from '@/lib/core/ai-gate/no-gate.ts';
import type { ReceivedText } from '@/lib/core/ai-gate/received-text.ts';
import { fail, succeed } from '@/lib/core/result.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const received: ReceivedText = {
  text: 'Tentu, berikut takarirnya: cek kesehatan gratis.',
  channel: 'facebook',
  tool: 'Model bahasa kantor',
  provider: '',
  model: '',
  prompt: 'Tulis takarir.',
  facts: 'Cek kesehatan Sabtu.',
};
const { text: _text, channel: _channel, ...provenance } = received;

const versionsOf = async ({ versions }: World, id: string) =>
  given(await versions.history(id)).state.versions.map(({ record: { body } }) => [
    body.texts.facebook,
    body.cause,
    body.provenance,
  ]);

/** What comes from an AI tool. */
const receiving: Behaviours = {
  async 'begins a draft with the text, and remembers what it comes from'(world) {
    const id = given(await world.ai.receive(null, received));
    same((await world.copies.get(id)).ok, true);
    const { text, parents } = given(await world.copies.get(id));
    const { state } = given(await world.versions.history(id));
    same([text, parents], [received.text, state.heads]);
    same(await versionsOf(world, id), [[received.text, 'ai', provenance]]);
    same(given(await world.list.page('drafts')).rows[0]?.id, id);
    const { details } = given(await world.copies.get(id));
    same(details.aiGate?.received, {
      tool: 'Model bahasa kantor',
      at: world.clock.now().toISOString(),
      prompt: 'incomplete',
      hasPersonalData: false,
    });
  },

  async 'is noted with what its prompt was like, and keeps what was checked before'(world) {
    const id = given(await world.ai.receive(null, received));
    given(await world.ai.change(id, (gate) => succeed({ ...gate, facts: 'Surat 440/1182' })));
    const prompt = 'Fakta dan pembaca di bawah. Tujuan: warga datang. Jangan mengarang.';
    const facts = 'Hubungi NIK 3601021505900001.';
    given(await world.ai.receive(id, { ...received, prompt, facts }));
    const { aiGate } = given(await world.copies.get(id)).details;
    same(
      [aiGate?.facts, aiGate?.received?.prompt, aiGate?.received?.hasPersonalData],
      ['Surat 440/1182', 'complete', true],
    );
  },

  async 'fills a draft that has no text yet, and its writers learn of it'(world) {
    const writing = request({ text: ' ' });
    const { id, savedAt } = given(await world.copies.keep(writing));
    same(given(await world.ai.receive(id, received)), id);
    const copy = given(await world.copies.get(id));
    same([copy.text, copy.savedAt > savedAt], [received.text, true]);
    const typed = given(await world.copies.keep({ ...writing, text: 'Ketikan.', basis: savedAt }));
    same(typed.id === id, false);
    same(given(await world.copies.get(id)).text, received.text);
  },

  async 'never takes the place of what a person wrote'(world) {
    const writing = request({ text: 'Cek kesehatan Sabtu.' });
    const { id, savedAt } = given(await world.copies.keep(writing));
    world.clock.pass(hour);
    given(await world.ai.receive(id, received));
    same(await versionsOf(world, id), [
      [received.text, 'ai', provenance],
      ['Cek kesehatan Sabtu.', 'ai', null],
    ]);
    const { state } = given(await world.versions.history(id));
    const copy = given(await world.copies.get(id));
    same([copy.text, copy.savedAt, copy.parents], ['Cek kesehatan Sabtu.', savedAt, state.heads]);
    same(state.heads, [state.versions.at(-1)?.hash]);
    const typed = given(await world.copies.keep({ ...writing, text: 'Sabtu.', basis: savedAt }));
    same(typed.id, id);
  },

  async 'is brought back with the draft from its records alone'(world) {
    const { id } = given(await world.copies.keep(request({ text: 'Tulisan orang.' })));
    given(await world.ai.receive(id, received));
    const { records } = given(await world.versions.history(id));
    await world.database.workingCopies.delete(id);
    await world.database.records.clear();
    given(await world.add(records, true));
    same(given(await world.copies.get(id)).text, 'Tulisan orang.');
    same((await versionsOf(world, id)).length, 2);
  },

  async 'is refused by name, and nothing is written'(world) {
    failed(await world.ai.receive(null, { ...received, text: ' ' }), 'ai-text.empty');
    const long = { ...received, text: 'a'.repeat(100_000) };
    failed(await world.ai.receive(null, long), 'ai-text.too-long');
    failed(await world.ai.receive(crypto.randomUUID(), received), 'draft.missing');
    same(given(await world.list.counts()).drafts, 0);
    same(await world.database.records.count(), 0);
  },
};

export const aiGates: Behaviours = {
  ...receiving,

  async 'keeps what was checked beside the text and its writers'(world) {
    const writing = request({ text: 'Sabtu.' });
    const { id, savedAt } = given(await world.copies.keep(writing));
    const gate = { ...noGate, facts: 'Surat 440/1182' };
    given(await world.ai.change(id, () => succeed(gate)));
    given(await world.copies.keep({ ...writing, text: 'Sabtu pagi.', basis: savedAt }));
    const copy = given(await world.copies.get(id));
    same([copy.id, copy.text, copy.details.aiGate], [id, 'Sabtu pagi.', gate]);
    const seen = await world.ai.change(id, (before) => {
      same(before, gate);
      return fail({ code: 'claim.no-source' });
    });
    failed(seen, 'claim.no-source');
    same(given(await world.copies.get(id)).details.aiGate, gate);
    const saved = given(await world.versions.save(id, { cause: 'saved' }));
    same(saved.record.body.details.aiGate, gate);
  },

  async 'has nothing to change where there is no draft'(world) {
    failed(await world.ai.change(crypto.randomUUID(), succeed), 'draft.missing');
  },
};
