import { nameRecord } from '@/lib/core/records/read-record.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import type { KeepRequest, WorkingCopy } from '@/lib/core/working-copy.ts';
import type { Stores } from '@/lib/storage/stores.ts';

/** What fills a desk: its stores, and keeping a text in them. */
interface Furnishing {
  readonly stores: Stores;
  /** Keeps a text, with texts of their own for other channels, and says under which id. */
  readonly keep: (text: string, otherTexts?: object) => Promise<string>;
}

/** A desk on which every page has something to show. @returns The drafts to open, by what they have. */
export async function furnishPages(furnishing: Furnishing) {
  const { stores, keep } = furnishing;
  const rich = await keep(
    'Puskesmas Cipocok Jaya membuka pemeriksaan gratis. Datang Jumat, 15 Mei 2025 ke puskesmas terdekat.\n\nHubungi Bu Siti di 0812-3456-7890.',
    { instagram: 'Periksa gratis, bawa KTP.' },
  );
  const picture = {
    name: 'loket-pelayanan-yang-namanya-panjang-sekali.jpg',
    type: 'image/jpeg',
    size: 1_200_000,
    alt: '',
    hash: null,
    isKept: false,
  };
  await stores.copies.describe(rich, {
    tags: ['posyandu', 'layanan'],
    office: 'Dinas Kesehatan Provinsi Banten',
    account: '@dinkesbanten',
    plannedAt: new Date(Date.now() + 3_600_000).toISOString(),
    media: [picture],
    isHeld: true,
  });
  await stores.versions.save(rich, { cause: 'saved', note: 'awal' });
  await stores.copies.describe(await keep('Jadwal […] pekan ini.'), { isTemplate: true });
  return { rich, parted: await partHeads(furnishing) };
}

/** A draft of which two versions grew from one, the other by another hand. */
async function partHeads({ stores, keep }: Furnishing): Promise<string> {
  const id = await keep('Datang hari Minggu ke balai.');
  const first = await stores.versions.save(id, { cause: 'saved', note: 'awal' });
  if (!first.ok) throw new Error(first.failure.code);
  const { record, hash } = first.value;
  const author = { name: 'Agus Salim', key: null };
  const text = 'Datang hari Sabtu ke balai desa.';
  const body = {
    ...record.body,
    texts: { facebook: text },
    textHashes: { facebook: textHash(text) },
  };
  await stores.add([nameRecord({ ...record, author, body, parents: [hash] })]);
  const copy = await stores.copies.get(id);
  if (!copy.ok) throw new Error(copy.failure.code);
  await stores.copies.keep({ ...asRequest(copy.value), text: 'Datang hari Minggu pagi.' });
  await stores.versions.save(id, { cause: 'saved', note: 'pagi' });
  return id;
}

const asRequest = (copy: WorkingCopy): KeepRequest => ({
  id: copy.id,
  site: copy.site,
  composer: copy.composer,
  channel: copy.channel,
  text: copy.text,
  otherTexts: copy.otherTexts,
  entities: copy.entities,
  selfCheck: copy.selfCheck,
  writer: crypto.randomUUID(),
  basis: copy.savedAt,
});
