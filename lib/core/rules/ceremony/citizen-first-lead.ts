import { backReferences, continuations } from '../../lexicon/openers.ts';
import type { Local } from '../../local.ts';
import type { Examples, Fix, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { CitizenWord, Opener } from '../../text/lead.ts';
import { findCitizenWords, findOpener, foldLength } from '../../text/lead.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** Below this many words a text has no lead yet; the ceremony index starts there too. */
const fewestWords = 15;

/** Farthest place from which a sentence is offered to be moved up, and its greatest length, in UTF-16 units. */
const farthest = 1_000;
const longest = 200;

export default defineRule({
  id: 'ceremony/citizen-first-lead',
  code: 'SER-02',
  severity: 'should',
  about: 'indonesian',
  name: {
    id: 'Kalimat pertama belum untuk warga',
    en: 'First sentence not yet for citizens',
  },
  why: {
    id: `Di ponsel hanya ${foldLength} huruf pertama yang terbaca. Di situ warga mencari apa gunanya bagi mereka.`,
    en: `On a phone only the first ${foldLength} characters show. There citizens look for what it gives them.`,
  },
  advice: {
    id: 'Mulai dari yang warga dapat atau perlu lakukan; acaranya cukup satu kalimat sesudahnya.',
    en: 'Begin with what citizens get or should do; one sentence after it is enough for the event.',
  },
  sources: [
    {
      kind: 'house',
      norm: {
        id: 'pegangan redaksi Siap Tayang; lipatan takarir Instagram sekitar 125 huruf',
        en: 'Siap Tayang’s editorial guide; the fold of an Instagram caption, about 125 characters',
      },
      checked: '2026-11-24',
    },
  ],
  check: (post) => {
    if (post.words.length < fewestWords) return [];
    const words = findCitizenWords(post);
    const opener = findOpener(post);
    const isInLead = words.some(({ end }) => end <= foldLength);
    return opener || !isInLead ? [toHit(post, words, opener)] : [];
  },
});

function toHit(post: Post, words: readonly CitizenWord[], opener: Opener | undefined): Hit {
  const { start, end } = opener ?? leadOf(post);
  const fix = moveUp(post, words);
  return {
    start,
    end,
    why: explain(
      post,
      words.find(({ sure }) => sure),
      opener,
    ),
    ...(fix && { fixes: [fix] }),
  };
}

/** The first sentence, as far as a phone shows it. */
function leadOf({ text, sentences, words }: Post): Span {
  const start = sentences[0]?.start ?? 0;
  const end = sentences[0]?.end ?? text.length;
  if (end <= foldLength) return { start, end };
  const whole = words.findLast((word) => word.end <= foldLength);
  return { start, end: Math.max(whole?.end ?? end, start + 1) };
}

function explain(post: Post, word: CitizenWord | undefined, opener: Opener | undefined): Local {
  const fold: Local = {
    id: `Di ponsel hanya ${foldLength} huruf pertama yang terbaca.`,
    en: `On a phone only the first ${foldLength} characters show.`,
  };
  if (!word) {
    return {
      id: `${fold.id} Di situ layanan, ajakan, atau pembacanya belum jelas.`,
      en: `${fold.en} No service, call or reader is clear there.`,
    };
  }
  const quote = post.text.slice(word.start, word.end);
  if (!opener || word.start >= foldLength) {
    return {
      id: `${fold.id} “${quote}” baru muncul di huruf ke-${word.start + 1}.`,
      en: `${fold.en} “${quote}” appears at character ${word.start + 1}.`,
    };
  }
  return {
    id: `${fold.id} “${quote}” sudah menjawab warga; naikkan ke depan.`,
    en: `${fold.en} “${quote}” already serves citizens; move it to the front.`,
  };
}

/** Exchanges what stands above with the first sentence that serves citizens: every letter stays. */
function moveUp(post: Post, words: readonly CitizenWord[]): Fix | undefined {
  const near = words.filter(({ sure, start }) => sure && start < farthest + foldLength);
  const index = post.sentences.findIndex(({ start, end }) =>
    near.some((word) => word.start >= start && word.end <= Math.min(end, start + foldLength)),
  );
  const sentence = post.sentences[index];
  const previous = post.sentences[index - 1];
  const head = post.sentences[0];
  if (!sentence || !previous || !head || !canLead(post, sentence, words)) return undefined;
  const start = head.start;
  const above = post.text.slice(start, previous.end);
  const gap = gapBelow(post, head, previous);
  return {
    start,
    end: sentence.end,
    text: post.text.slice(sentence.start, sentence.end) + gap + above,
    label: { id: 'Pindahkan ke atas', en: 'Move to the top' },
  };
}

/** What parts the sentence from what stood above it: a headline stays on a line of its own. */
function gapBelow({ text, sentences }: Post, head: Sentence, previous: Sentence): string {
  const isHeadline = !/[.!?…]$/u.test(text.slice(head.start, head.end));
  const last = isHeadline ? head : previous;
  const next = sentences[sentences.indexOf(last) + 1];
  return text.slice(last.end, next?.start ?? last.end);
}

/** Complete, understood alone, and itself no opener. */
function canLead(post: Post, sentence: Sentence, words: readonly CitizenWord[]): boolean {
  const { start, end } = sentence;
  const isWhole =
    /[.!?]$/u.test(post.text.slice(start, end)) && start < farthest && end - start <= longest;
  const [first] = sentence.words;
  const answers = continuations.has(first?.text.toLowerCase() ?? '');
  const leans = answers || sentence.words.some(({ text }) => leansBack(text.toLowerCase()));
  const quotes = /["“”]/u.test(post.text.slice(start, end));
  const serves = words.some((word) => word.start >= start && word.end <= start + foldLength);
  return isWhole && !leans && !quotes && serves && findOpener(post, start) === undefined;
}

const leansBack = (word: string): boolean =>
  backReferences.has(word) || (word.endsWith('nya') && word.length > 6);

export const examples: Examples = {
  flags: [
    '[Dalam rangka] memperingati Hari Kesehatan Nasional ke-62, Dinas Kesehatan menggelar acara di aula. Periksa tekanan darah gratis di puskesmas terdekat setiap hari kerja.',
    '[Kepala Dinas] Kesehatan membuka acara di aula kantor bersama para tamu. Kegiatan berlangsung khidmat dan ditutup dengan foto bersama.',
    '[Serang, 24 November 2026] – Pemerintah kota menggelar rapat di aula lantai dua bersama tamu dari provinsi tetangga.',
    '[Hari Guru Nasional diperingati di aula kantor pada Rabu pagi.] Hadir para tamu dari seluruh kecamatan bersama pengurus organisasi guru. Daftar pelatihan gratis paling lambat 30 November 2026.',
    '[Segenap keluarga besar] Dinas Lingkungan Hidup mengucapkan selamat dan sukses atas pelantikan pejabat yang baru. Semoga amanah selalu.',
  ],
  allows: [
    'Hari Kesehatan Nasional ke-62: cek tekanan darah dan gula darah gratis. Minggu, 29 November 2026, pukul 06.00–10.00 WIB, Alun-alun Kota Serang.',
    'Minggu, 29 November 2026, cek gula darah gratis di Alun-alun Kota Serang mulai pukul 06.00 WIB untuk warga dewasa.',
    'Jalan Raya Serang di depan Pasar Rau ditutup sementara, Sabtu, 28 November 2026, pukul 22.00–05.00 WIB, karena perbaikan jembatan.',
    'Bupati membuka acara di aula.',
    'Bapak/Ibu, bawa balita ke posyandu minggu ini. Anak ditimbang, diukur, dan diimunisasi gratis oleh bidan desa.',
  ],
};
