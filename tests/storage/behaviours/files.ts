import { noDetails } from '@/lib/core/no-details.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const picture = (content: string) => new Blob([content], { type: 'image/png' });
const day = 24 * hour;

/** A draft that shows a kept picture. */
async function draftWith({ copies, files }: World, content: string) {
  const hash = given(await files.keep(picture(content)));
  const draft = request();
  given(await copies.keep(draft));
  const item = { name: 'a.png', type: 'image/png', size: 3, alt: '', hash, isKept: true };
  given(await copies.describe(draft.id, { media: [item] }));
  return { id: draft.id, hash };
}

const has = async ({ files }: World, hash: string) => given(await files.get(hash)) !== null;

export const files: Behaviours = {
  async 'are kept under the hash of their bytes, once'(world) {
    const hash = given(await world.files.keep(picture('abc')));
    same(hash, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    same(given(await world.files.keep(picture('abc'))), hash);
    same(await world.database.files.count(), 1);
    const blob = given(await world.files.get(hash));
    same([blob?.type, await blob?.text()], ['image/png', 'abc']);
    same(given(await world.files.get('0'.repeat(64))), null);
  },

  async 'stay while a draft shows them, in the bin too'(world) {
    const { id, hash } = await draftWith(world, 'abc');
    given(await world.bin.discard(id));
    world.clock.pass(2 * day);
    same(given(await world.files.removeUnused()), 0);
    same(await has(world, hash), true);
  },

  async 'go when nothing shows them any more, and not at once'(world) {
    const { id, hash } = await draftWith(world, 'abc');
    given(await world.copies.describe(id, { media: [] }));
    same(given(await world.files.removeUnused()), 0);
    world.clock.pass(2 * day);
    same(given(await world.files.removeUnused()), 1);
    same(await has(world, hash), false);
  },

  async 'stay while a saved version shows them'(world) {
    const { id, hash } = await draftWith(world, 'abc');
    given(await world.versions.save(id, { cause: 'saved' }));
    given(await world.copies.describe(id, { media: [] }));
    world.clock.pass(2 * day);
    same(given(await world.files.removeUnused()), 0);
    same(await has(world, hash), true);
  },

  async 'that do not fit on the disk are named, and the rest stays'(world) {
    const { id } = await draftWith(world, 'abc');
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    world.database.files.hook('creating', full);
    failed(await world.files.keep(picture('zu groß')), 'storage.full');
    world.database.files.hook('creating').unsubscribe(full);
    same(given(await world.copies.get(id)).details.media.length, 1);
  },

  async 'that cannot be read are named'(world) {
    const broken = picture('abc');
    Object.defineProperty(broken, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    failed(await world.files.keep(broken), 'media.unreadable');
  },
};

export const forks: Behaviours = {
  async 'begin with what was noted of the first, and its other texts'({ copies }) {
    const first = request();
    given(await copies.keep({ ...first, otherTexts: { instagram: 'Foto.' } }));
    given(await copies.describe(first.id, { notes: 'Foto menyusul.' }));
    const other = { ...first, writer: crypto.randomUUID(), text: 'Dari tempat lain.' };
    const { id } = given(await copies.keep(other));
    const fork = given(await copies.get(id));
    same(fork.details, { ...noDetails, notes: 'Foto menyusul.' });
    same([fork.text, fork.otherTexts], ['Dari tempat lain.', { instagram: 'Foto.' }]);
  },
};
