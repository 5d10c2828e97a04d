import { screen } from '@testing-library/react';
import { anchorWords } from '@/lib/core/review/anchor-words.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { openDesk, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';
import { versionsOf } from './versioned.ts';

export const text = 'Posyandu buka hari Sabtu. Bawa buku KIA.';

export const field = (name: string | RegExp) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name });

export const press = (name: string | RegExp) => screen.getByRole('button', { name });

export const openReview = (world: World, id: string) => openDesk(world, [], `#draf/${id}/tinjauan`);

export const stateOf = async ({ versions }: Stores, id: string) => {
  const history = await versions.history(id);
  if (!history.ok) throw new Error(history.failure.code);
  return history.value.state;
};

export const anchorOf = (words: string) => {
  const start = text.indexOf(words);
  return anchorWords('facebook', text, { start, end: start + words.length });
};

/** A comment on words of the text. */
export async function remark(stores: Stores, id: string, words: string, about = 'hari Sabtu') {
  const [version] = await versionsOf(stores, id);
  const body = { version: version?.hash ?? '', anchor: anchorOf(about), replyTo: null };
  const written = await stores.reviews.comment(id, { ...body, text: words });
  if (!written.ok) throw new Error(written.failure.code);
  return written.value.hash;
}

/** Other words for some of the text. */
export async function suggest(stores: Stores, id: string, words: string, replacement: string) {
  const [version] = await versionsOf(stores, id);
  const anchor = anchorOf(words);
  const body = { version: version?.hash ?? '', anchor, replacement, reason: 'Sesuai surat.' };
  await stores.reviews.suggest(id, body);
}

/** A draft whose one version somebody else wrote. */
export async function byDewi(stores: Stores) {
  const { site, composer, channel, entities, selfCheck, writer } = draft();
  const id = crypto.randomUUID();
  const content = { id, site, composer, channel, entities, selfCheck, writer, text };
  await stores.copies.keep({ ...content, basis: null });
  await stores.versions.save(id, { cause: 'saved', author: { name: 'Dewi', key: null } });
  return id;
}
