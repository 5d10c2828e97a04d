import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import {
  findHeldTitles,
  type HeldTitle,
  isSameTitle,
  writtenMark,
} from '../../text/held-titles.ts';

export default defineRule({
  id: 'accuracy/acting-title',
  code: 'AKR-05',
  severity: 'should',
  name: { id: '“Plt.” hilang di sini', en: '“Plt.” is missing here' },
  why: {
    id: 'Di tempat lain jabatan ini ditulis sebagai pelaksana atau penjabat. Tanpa itu, surat dan berita bisa mengutip jabatan yang keliru.',
    en: 'Elsewhere this office is held by somebody acting. Without that, letters and news may quote the wrong title.',
  },
  advice: {
    id: 'Pertahankan “Plt.”, “Plh.”, atau “Pj.” di setiap penyebutan jabatannya, atau cukup sebut namanya.',
    en: 'Keep “Plt.”, “Plh.” or “Pj.” each time the title stands, or write the name only.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const named = findHeldTitles(post);
    const acting = named.filter(({ mark, hasOffice }) => mark !== null && hasOffice);
    return named
      .filter(({ mark, isOther, hasOffice }) => mark === null && !isOther && hasOffice)
      .flatMap((one) =>
        toHit(
          one,
          acting.find((other) => isSameTitle(one, other)),
        ),
      );
  },
});

function toHit({ start, end }: HeldTitle, acting: HeldTitle | undefined): Hit[] {
  if (!acting?.mark) return [];
  const mark = writtenMark(acting.mark);
  return [{ start, end, why: why(mark), fixes: [{ start, end: start, text: `${mark} ` }] }];
}

const why = (mark: string): Local => ({
  id: `Di tempat lain jabatan ini ditulis “${mark}”. Tanpa itu, surat dan berita bisa mengutip jabatan yang keliru.`,
  en: `Elsewhere this title has “${mark}”. Without it, letters and news may quote the wrong title.`,
});

export const examples: Examples = {
  flags: [
    'Plt. Kepala Dinas Kominfo hadir. [Kepala Dinas Kominfo] menyebut layanan baru.',
    'Pj. Bupati Serang membuka loket. Esoknya [Bupati Serang] datang lagi.',
    'Pelaksana Tugas Camat Cikande menerima warga. [Camat Cikande] mencatat keluhan.',
  ],
  allows: [
    'Plt. Kepala Dinas Kominfo hadir. Plt. Kepala Dinas Kominfo menyebut layanan baru.',
    'Plt. Kepala Dinas Kominfo hadir bersama Kepala Dinas Kesehatan.',
    'Pj. Bupati Serang membuka loket, didampingi mantan Bupati Serang.',
    'Kepala Dinas Kominfo hadir. Kepala Dinas Kominfo menyebut layanan baru.',
  ],
};
