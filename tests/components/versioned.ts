import { nameRecord } from '@/lib/core/records/read-record.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { draft } from './spoken.tsx';

/** A draft with one version for each of these texts. */
export async function withVersions({ copies, versions }: Stores, texts: readonly string[]) {
  const start = draft();
  for (const text of texts) {
    const { id, site, composer, channel, entities, selfCheck, writer } = start;
    const content = { id, site, composer, channel, entities, selfCheck, writer, text };
    await copies.keep({ ...content, basis: null });
    await versions.save(id, { cause: 'saved', note: `Catatan ${text}` });
  }
  return start.id;
}

export async function versionsOf({ versions }: Stores, id: string) {
  const history = await versions.history(id);
  if (!history.ok) throw new Error(history.failure.code);
  return history.value.state.versions;
}

/** A second head: the first version, changed by somebody else. */
export async function addHead(stores: Stores, id: string, text: string) {
  const [first] = await versionsOf(stores, id);
  if (!first) throw new Error('There is no version.');
  const { record } = first;
  const body = {
    ...record.body,
    texts: { facebook: text },
    textHashes: { facebook: textHash(text) },
  };
  const author = { name: 'Agus Salim', key: null };
  await stores.add([nameRecord({ ...record, author, body, parents: [first.hash] })]);
}

/** Goes on writing in a draft, as another page that has read it does. */
export async function writeOn({ copies }: Stores, id: string, text: string): Promise<void> {
  const copy = await copies.get(id);
  if (!copy.ok) throw new Error(copy.failure.code);
  const { site, composer, channel, entities, selfCheck, writer, savedAt: basis } = copy.value;
  await copies.keep({ id, site, composer, channel, entities, selfCheck, writer, text, basis });
}
