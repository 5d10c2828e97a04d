import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';

/** Most sentences of a paragraph, and the fewest words from which it is a block. */
const mostSentences = 3;
const fewestWords = 50;

export default defineRule({
  id: 'platform/paragraphs',
  code: 'PLT-05',
  severity: 'may',
  name: { id: 'Paragraf terlalu padat', en: 'Paragraph too dense' },
  why: {
    id: 'Di ponsel paragraf ini menjadi satu blok penuh. Pembaca melewatinya sebelum sampai ke isinya.',
    en: 'On a phone this paragraph fills the screen. Readers skip it before they reach the point.',
  },
  advice: {
    id: 'Beri baris kosong tiap dua atau tiga kalimat; daftar memakai satu butir per baris.',
    en: 'Leave an empty line after two or three sentences; a list takes one item a line.',
  },
  sources: [editorialGuide],
  check: (post) => paragraphsOf(post).flatMap((sentences) => check(sentences, post)),
});

/** Sentences that no line end parts. */
function paragraphsOf({ sentences, text }: Post): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const previous = sentences[at - 1];
    const goesOn = previous && !/[\n\r]/u.test(text.slice(previous.end, sentence.start));
    if (goesOn) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

function check(sentences: readonly Sentence[], { text }: Post): Hit[] {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const before = sentences[mostSentences - 1];
  const next = sentences[mostSentences];
  if (!before || !next || words < fewestWords) return [];
  const gap = { start: before.end, end: next.start };
  const label = { id: 'Mulai paragraf baru di sini', en: 'Begin a new paragraph here' };
  const fixes = /^ +$/u.test(text.slice(gap.start, gap.end))
    ? [{ ...gap, text: '\n\n', label }]
    : [];
  return [{ start: next.start, end: next.end, ...(fixes.length > 0 && { fixes }) }];
}

export const examples: Examples = {
  flags: [
    'Pelatihan las dan menjahit dibuka untuk warga usia 18 sampai 40 tahun di Balai Latihan Kerja Serang. Bawa KTP, ijazah terakhir, dan pas foto ukuran 3x4 dua lembar. Pendaftaran dibuka sampai Jumat sore pada jam kerja. [Peserta mendapat makan siang, bahan latihan, dan surat keterangan setelah selesai mengikuti semua pertemuan tanpa biaya apa pun.]',
    'Loket pindah mulai Senin ke gedung baru di sebelah kantor pos Jalan Veteran. Semua layanan tetap buka seperti biasa dari pagi sampai sore hari kerja. Nomor antrean diambil di meja depan dekat pintu masuk. [Warga lanjut usia dan penyandang disabilitas dilayani lebih dulu di loket satu.] Parkir ada di belakang gedung dan tidak dipungut biaya.',
    'Satu. Dua. Tiga. [Mulai bulan depan pembayaran pajak kendaraan bisa dilakukan di semua gerai, minimarket, dan aplikasi ponsel, sehingga warga yang tinggal jauh dari kantor tidak perlu lagi datang dan menunggu lama di loket, cukup menyiapkan nomor polisi dan nomor induk pemilik lalu membayar sesuai jumlah yang tertera di layar pada hari itu juga.]',
  ],
  allows: [
    'Gratis. Buka Sabtu. Bawa KTP. Datang pagi. Sampai jumpa.',
    'Pelatihan las dan menjahit dibuka untuk warga usia 18 sampai 40 tahun di Balai Latihan Kerja Serang.\n\nBawa KTP, ijazah terakhir, dan pas foto ukuran 3x4 dua lembar.\n\nPendaftaran dibuka sampai Jumat sore pada jam kerja.\n\nPeserta mendapat makan siang dan bahan latihan setelah mengikuti semua pertemuan tanpa biaya apa pun.',
    'Syarat:\n- KTP\n- KK\n- pas foto\n- surat pengantar',
  ],
};
