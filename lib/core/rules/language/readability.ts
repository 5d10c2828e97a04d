import type { Local } from '../../local.ts';
import { readabilityOf } from '../../readability.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';

/** So far below what the readers need, the text wants writing anew. */
const farBelow = 15;

const describe = (score: number, target: number, words: number): Local => ({
  id: `Keterbacaan ${score} (hitungan kami sendiri, target ${target} ke atas). Kalimat ini paling panjang, ${words} kata: mulai dari sini.`,
  en: `Readability ${score} (our own reckoning, aim at ${target} or more). This sentence is the longest, ${words} words: begin here.`,
});

export default defineRule({
  id: 'language/readability',
  code: 'BHS-03',
  severity: 'should',
  about: 'indonesian',
  name: { id: 'Tulisan sulit dibaca', en: 'Hard to read' },
  why: {
    id: 'Kalimat panjang dan kata panjang membuat pembaca berhenti sebelum selesai.',
    en: 'Long sentences and long words make readers stop before the end.',
  },
  advice: {
    id: 'Bagi kalimat terpanjang lebih dulu, lalu ganti kata kantor dengan kata sehari-hari.',
    en: 'Split the longest sentence first, then trade office words for everyday ones.',
  },
  sources: [
    {
      kind: 'house',
      norm: {
        id: 'skor KBI, hitungan kami sendiri yang belum diuji pada pembaca',
        en: 'KBI score, our own reckoning, not tried on readers',
      },
      checked: '2026-11-24',
    },
  ],
  check: (post) => {
    const readability = readabilityOf(post);
    const target = post.policy.readingTarget;
    const longest = readability?.longest[0];
    if (!readability || !longest || readability.score >= target) return [];
    const { start, end, words } = longest;
    const severity = readability.score < target - farBelow ? 'should' : 'may';
    return [{ start, end, severity, why: describe(Math.round(readability.score), target, words) }];
  },
});

export const examples: Examples = {
  flags: [
    'Pemerintah Kabupaten menyelenggarakan sosialisasi. [Penyelenggaraan pemerintahan yang berkesinambungan membutuhkan keterlibatan seluruh pemangku kepentingan pembangunan kewilayahan.] Penandatanganan kesepakatan dilaksanakan bersama-sama. Keberhasilan penyelenggaraan dipertanggungjawabkan kepada masyarakat keseluruhannya. Keterlibatan kemasyarakatan meningkatkan keberhasilan penyelenggaraan pembangunan. Pertanggungjawaban keuangan diselenggarakan berkesinambungan.',
    'Penatausahaan dan pertanggungjawaban keuangan diselenggarakan. [Pelaksanaan pengadministrasian kependudukan memperhatikan keberlangsungan penyelenggaraan pelayanan masyarakat kewilayahan keseluruhan.] Pemutakhiran pendataan kependudukan dilaksanakan berkesinambungan. Keterlibatan kemasyarakatan diharapkan meningkatkan keberhasilan penyelenggaraan. Keterlibatan kemasyarakatan meningkatkan keberhasilan penyelenggaraan pembangunan. Pertanggungjawaban keuangan diselenggarakan berkesinambungan.',
    {
      text: 'Dinas Kesehatan memeriksa tekanan darah warga. Pemeriksaan berlangsung di puskesmas setiap hari kerja. Petugas menjelaskan hasilnya kepada warga satu per satu. [Warga membawa kartu identitas dan kartu peserta jaminan kesehatan.]',
      policy: { readingTarget: 80 },
    },
  ],
  allows: [
    {
      text: 'Dinas Kesehatan memeriksa tekanan darah warga. Pemeriksaan berlangsung di puskesmas setiap hari kerja. Petugas menjelaskan hasilnya kepada warga satu per satu. Warga membawa kartu identitas dan kartu peserta jaminan kesehatan.',
      policy: { readingTarget: 40 },
    },
    'KTP hilang? Urus yang baru, gratis, selesai dalam 1 hari. Bawa surat dari polisi dan Kartu Keluarga. Datang ke kantor kecamatan mana pun. Buka Senin sampai Jumat pukul 08.00 sampai 15.00.',
    'Loket buka. Gratis. Datang.',
    'Penyelenggaraan pemerintahan berkesinambungan.',
  ],
};
