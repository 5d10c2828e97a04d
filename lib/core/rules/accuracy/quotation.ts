import { honestReporting } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import type { Quotation } from '../../text/spoken-words.ts';
import { findSpokenWords } from '../../text/spoken-words.ts';
import { insideOrdered } from '../../text/terms.ts';

/** Longer quotations are not read to the end. */
const mostWords = 25;

const tooLong: Local = {
  id: `Kutipan lebih dari ${mostWords} kata jarang dibaca sampai akhir.`,
  en: `A quotation of more than ${mostWords} words is seldom read to its end.`,
};

export default defineRule({
  id: 'accuracy/quotation',
  code: 'AKR-06',
  severity: 'should',
  name: { id: 'Kutipan perlu diperiksa', en: 'Quotation to look at' },
  why: {
    id: 'Pembaca tidak tahu siapa yang berkata begitu. Kutipan tanpa nama mudah dikira buatan.',
    en: 'Readers do not know who says so. A quotation without a name is easily taken for invented.',
  },
  advice: {
    id: 'Beri nama dan jabatan penuturnya, satu kutipan satu kalimat, paling banyak 25 kata.',
    en: 'Add name and title of the speaker; one quotation, one sentence, 25 words at most.',
  },
  sources: [honestReporting],
  check: (post) => {
    const quotations = findSpokenWords(post);
    const long = quotations.find((quotation) => isTooLong(quotation, post));
    return quotations.flatMap((quotation) => check(quotation, long));
  },
});

/** The first long one stands for all. */
function check(quotation: Quotation, long: Quotation | undefined): Hit[] {
  const { start, end, hasSpeaker } = quotation;
  if (!hasSpeaker) return [{ start, end }];
  return quotation === long ? [{ start, end, why: tooLong, severity: 'may' }] : [];
}

/** One long sentence is flagged as such already. */
function isTooLong({ start, end, wordCount }: Quotation, { sentences }: Post): boolean {
  if (wordCount <= mostWords) return false;
  return insideOrdered({ start, end }, sentences).some(
    (one) => one.end - one.start < end - start - 4,
  );
}

export const examples: Examples = {
  flags: [
    'Layanan baru dibuka. [“Kami berkomitmen melayani warga dengan sepenuh hati.”]',
    '["Kami berharap layanan ini membantu semua warga."] Loket buka Senin.',
    'Rina menjelaskan, [“Loket kami buka setiap hari kerja sampai pukul tiga sore. Warga yang datang sesudah itu bisa meninggalkan berkasnya. Kami menghubungi mereka esok paginya lewat telepon atau pesan singkat ke nomornya.”]',
    'Dinas tetap bekerja. [“Saya yakin kita bisa menjaga kota ini bersih.”] Jadwal angkut di bawah.',
  ],
  allows: [
    '“Jangan anggap remeh media sosial kita,” ujar Komarudin.',
    'Rina berkata, “Kami melayani sampai pukul 15.00 WIB setiap hari.”',
    'Lomba bertema “Kami Cinta Sungai Kita yang Bersih dan Sehat” dibuka.',
    'Tekan tombol “Ajukan” di situs.',
  ],
};
