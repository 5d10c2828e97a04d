import type { DraftFigures } from '@/lib/core/draft-row.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { postKinds } from '@/lib/core/post-kind.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { type WorkingCopy, workingCopySchemaVersion } from '@/lib/core/working-copy.ts';
import { markOf } from './mark-of.ts';
import { randomFrom } from './random.ts';

const words =
  'loket pindah ke lantai dua warga membawa kartu keluarga asli puskesmas buka Sabtu pagi imunisasi gratis untuk balita jadwal layanan keliling kecamatan banjir surut jalan utama dibuka kembali pendaftaran sekolah mulai Senin bantuan benih bagi petani'.split(
    ' ',
  );
const tags = ['loket', 'posyandu', 'banjir', 'sekolah', 'pertanian'];
/** Ten years, in milliseconds. */
const span = 10 * 365.25 * 24 * 60 * 60 * 1000;

/** One of the drafts, and what the check is taken to say of it. */
export function draftOf(number: number, total: number, end: number) {
  const random = randomFrom(number + 1);
  const pick = <Value>(all: readonly Value[]) => all[Math.floor(random() * all.length)] as Value;
  const sentence = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  const at = new Date(end - span * (1 - number / total)).toISOString();
  const copy: WorkingCopy = {
    schema: workingCopySchemaVersion,
    id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    site: 'www.facebook.com',
    composer: 'facebook-page',
    channel: pick(['facebook', 'instagram'] as const),
    text: `Kabar ${number}: ${sentence(6)}.\n\n${sentence(40)}. ${sentence(20)}.`,
    otherTexts: {},
    entities: [],
    selfCheck: unchecked,
    details: {
      ...noDetails,
      notes: `Berkas nomor ${markOf(number)}`,
      tags: random() < 0.2 ? [pick(tags)] : [],
    },
    parents: [],
    createdAt: at,
    savedAt: at,
    writer: '00000000-0000-4000-8000-0000000000aa',
    deletedAt: null,
  };
  const figures: DraftFigures = {
    kind: pick(postKinds),
    ceremony: pick(['service', 'mixed', 'ceremonial']),
    must: random() < 0.2 ? 1 : 0,
    should: Math.floor(random() * 3),
    may: Math.floor(random() * 4),
    isSelfChecked: false,
    isHighRisk: false,
  };
  return { copy, figures };
}
