import type { DraftFigures } from '@/lib/core/draft-row.ts';
import { measureDraft } from '@/lib/core/measure-draft.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { projectDraft } from '@/lib/core/project-draft.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { type WorkingCopy, workingCopySchemaVersion } from '@/lib/core/working-copy.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { nobodysOffice } from '../kill/nobodys-office.ts';
import { turn } from './turn.ts';

/**
 * For a page of the extension: fills the real database with drafts of ten years, each with its line of the
 * list as the check makes it. The same count and the same `now` give the same drafts.
 */
const services = [
  'Perekaman KTP elektronik',
  'Cek tekanan darah dan gula darah',
  'Posyandu balita',
  'Pembayaran pajak kendaraan',
  'Pasar murah',
  'Vaksin rabies hewan peliharaan',
  'Pelatihan menjahit',
  'Pendaftaran bantuan sembako',
  'Uji emisi kendaraan',
  'Konsultasi izin usaha mikro',
];
const places = [
  'Balai Warga Cipocok Jaya',
  'Kantor Kelurahan Unyur',
  'Alun-Alun Barat Kota Serang',
  'Puskesmas Ciruas',
  'Gedung Juang Pandeglang',
  'Terminal Pakupatan',
  'Kantor Kecamatan Kasemen',
  'Lapangan Desa Kramatwatu',
];
const endings = [
  'gratis untuk warga yang membawa KTP. Datang sebelum pukul 11.00 supaya tidak menunggu lama. Kuota 120 orang sehari.',
  'dibuka kembali mulai hari Senin. Bawa kartu keluarga asli dan salinannya. Ada pertanyaan? Hubungi loket layanan pada jam kerja.',
  'dihadiri oleh Bapak Kepala Dinas beserta jajaran dalam rangka memperingati hari jadi. Acara berjalan dengan tertib dan lancar.',
  'pindah karena gedung lama diperbaiki. Warga lansia dan penyandang disabilitas didahulukan, pintu masuk di sisi timur.',
  'ditunda karena hujan deras. Jadwal pengganti kami umumkan di halaman ini paling lambat besok sore.',
];
const offices = ['Dinas Kesehatan', 'Dinas Sosial', 'Disdukcapil', 'Bapenda', 'DKP', 'Diskominfo'];
const tags = ['posyandu', 'pajak', 'lansia', 'umkm', 'ktp', 'bencana', 'hari-jadi'];

const textOf = (at: number): string => {
  const pick = (from: readonly string[], by: number) =>
    from[Math.floor(at / by) % from.length] ?? '';
  const place = pick(places, services.length);
  const ending = pick(endings, services.length * places.length);
  const service = pick(services, 1);
  return `${service} di ${place}\n\n${service} di ${place} ${ending}\n\n#Banten #Layanan`;
};

/** So many texts differ; each is checked once. */
const variety = services.length * places.length * endings.length;

const tenYears = 10 * 365.25 * 24 * 60 * 60 * 1000;

function draftAt(at: number, count: number, now: number): WorkingCopy {
  // Far apart in the list, near in the count: neighbours differ in every field.
  const savedAt = new Date(now - (at / count) * tenYears).toISOString();
  const digits = String(at).padStart(12, '0');
  const id = `00000000-0000-4000-8000-${digits}`;
  return {
    schema: workingCopySchemaVersion,
    id,
    site: at % 3 === 0 ? 'desk' : 'www.facebook.com',
    composer: at % 3 === 0 ? 'desk' : 'facebook-page',
    channel: at % 4 === 0 ? 'instagram' : 'facebook',
    text: textOf((at * 7919) % variety),
    otherTexts: {},
    entities: [],
    selfCheck: unchecked,
    details: {
      ...noDetails,
      office: offices[at % offices.length] ?? '',
      tags: at % 5 === 0 ? [tags[at % tags.length] ?? ''] : [],
      notes: `Berkas nomor b${digits.slice(-6)}`,
    },
    parents: [],
    createdAt: savedAt,
    savedAt,
    writer: id,
    deletedAt: null,
  };
}

const portion = 1000;

async function seedDrafts(count: number, now: number): Promise<number> {
  await turn();
  const start = performance.now();
  const measured = new Map<string, DraftFigures>();
  const figuresOf = (copy: WorkingCopy): DraftFigures => {
    const name = `${copy.channel} ${copy.text}`;
    const known = measured.get(name);
    if (known) return known;
    const figures = measureDraft(copy, defaultPolicy, new Date(now).toISOString().slice(0, 10));
    measured.set(name, figures);
    return figures;
  };
  const database = openDatabase();
  const state = foldDraft([]);
  for (let from = 0; from < count; from += portion) {
    const copies = Array.from({ length: Math.min(portion, count - from) }, (_, index) =>
      draftAt(from + index, count, now),
    );
    const touchedAt = new Date(now).toISOString();
    const rows = copies.map((copy) => ({
      ...projectDraft(copy, state, figuresOf(copy), nobodysOffice),
      touchedAt,
    }));
    await database.transaction('rw', [database.workingCopies, database.drafts], async () => {
      await database.workingCopies.bulkPut(copies);
      await database.drafts.bulkPut(rows);
    });
  }
  database.close();
  return performance.now() - start;
}

Object.assign(globalThis, { seedDrafts });
