import type { Local } from '../../local.ts';
import type { Examples, Fix, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { capitalize } from '../../text/letter-case.ts';
import type { Post } from '../../text/post.ts';
import { findJoint, leavesHalves } from '../../text/sentence-joint.ts';
import type { Sentence } from '../../text/sentences.ts';

/** Words that most readers take in at once, and where even practised readers lose the thread. */
const comfortable = 20;
const tooMuch = 25;

export default defineRule({
  id: 'language/long-sentence',
  code: 'BHS-02',
  severity: 'should',
  about: 'indonesian',
  reads: 'sentence',
  name: { id: 'Kalimat lebih dari 20 kata', en: 'Sentence of more than 20 words' },
  why: {
    id: 'Di ponsel, kalimat panjang dibaca dua kali atau dilewati.',
    en: 'On a phone a long sentence is read twice or skipped.',
  },
  advice: {
    id: 'Satu kalimat, satu hal. Rata-rata 14 kata per kalimat paling mudah dipahami.',
    en: 'One sentence, one thing. About 14 words on average are understood best.',
  },
  sources: [
    {
      kind: 'guide',
      norm: {
        id: 'Panduan GOV.UK (batas 25 kata) dan kebiasaan jurnalistik Indonesia (15–20 kata)',
        en: 'GOV.UK guide (limit of 25 words) and the custom of Indonesian journalism (15–20 words)',
      },
      checked: '2026-11-24',
    },
  ],
  check: (post) =>
    post.sentences
      .filter(({ words }) => words.length > comfortable)
      .map((sentence) => toHit(sentence, post)),
});

function toHit(sentence: Sentence, post: Post): Hit {
  const fixes = splitAtSemicolon(sentence, post);
  return {
    start: sentence.start,
    end: sentence.end,
    why: explain(sentence, post.text),
    ...(fixes.length > 0 && { fixes }),
  };
}

function explain(sentence: Sentence, text: string): Local {
  const count = sentence.words.length;
  const joint = findJoint(sentence, text);
  const at: Local = joint
    ? { id: `Bagi di “${joint}”.`, en: `Split at “${joint}”.` }
    : { id: 'Bagi menjadi dua kalimat.', en: 'Split it in two.' };
  return count > tooMuch
    ? {
        id: `Kalimat ini ${count} kata; lewat ${tooMuch} kata, pokoknya sulit ditangkap. ${at.id}`,
        en: `This sentence has ${count} words; beyond ${tooMuch} its point is hard to catch. ${at.en}`,
      }
    : {
        id: `Kalimat ini ${count} kata; pembaca nyaman sampai ${comfortable}. ${at.id}`,
        en: `This sentence has ${count} words; readers are comfortable up to ${comfortable}. ${at.en}`,
      };
}

/** A semicolon is the one place where a full stop fits without another change. */
function splitAtSemicolon({ start, end, words }: Sentence, { text }: Post): Fix[] {
  if (!text.slice(start, end).includes(';')) return [];
  const before = words.findIndex((word, index) => {
    const next = words[index + 1];
    return next !== undefined && /^ ?; $/u.test(text.slice(word.end, next.start));
  });
  const word = words[before];
  const next = words[before + 1];
  if (!word || !next || !leavesHalves(before + 1, words.length)) return [];
  return [
    {
      start,
      end,
      text: `${text.slice(start, word.end)}. ${capitalize(text.slice(next.start, end))}`,
      label: { id: 'Bagi menjadi dua kalimat', en: 'Split into two sentences' },
    },
  ];
}

export const examples: Examples = {
  flags: [
    '[Kegiatan ini dihadiri oleh para kepala dinas, camat, lurah, kader posyandu, dan tokoh masyarakat yang bersama-sama menyatakan dukungan terhadap program penurunan stunting di wilayah kita.]',
    'Gratis. [Warga yang belum punya akta bisa datang ke kantor kecamatan mana pun dengan membawa surat kelahiran dari bidan serta fotokopi KTP kedua orang tua.]',
    '[Loket buka Senin sampai Jumat pukul 08.00 sampai 15.00 di semua kantor kecamatan; loket Sabtu hanya ada di Mal Pelayanan Publik sampai pukul 12.00.]',
    '[Kepala Dinas Dr. H. Fulan, S.Sos., M.Si. menyampaikan bahwa pelayanan akta kelahiran di Jl. Veteran No. 12 tetap berjalan seperti biasa walaupun gedung sedang diperbaiki sampai akhir bulan.]',
  ],
  allows: [
    'KTP hilang? Urus yang baru, gratis, selesai dalam 1 hari.',
    'Syarat:\nKTP asli\nKartu Keluarga\nsurat kehilangan dari polisi\npas foto 3x4 dua lembar\nmaterai\nformulir yang sudah diisi\nnomor antrean dari aplikasi\nSTNK asli',
    'Denda pajak kendaraan dihapus sampai 31 Desember 2026. Bayar pokoknya saja. Syarat: KTP asli pemilik dan STNK. Bayar di Samsat, gerai, atau lewat aplikasi.',
    '#SiapTayang #Banten #Layanan #Gratis #Sehat #Kota #Serang #Cilegon #Lebak #Pandeglang #Tangerang #Tangsel #Warga #Puskesmas #Posyandu #Balita #Ibu #Anak #Lansia #Pajak #KTP #KK',
  ],
};
