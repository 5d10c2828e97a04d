import { friendlyWords } from '../../lexicon/informal.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import {
  findInformal,
  type InformalMention,
  isForYoung,
  readInformal,
} from '../../text/informal-mentions.ts';
import { matchCase } from '../../text/letter-case.ts';
import { offer } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';
import { insideOrdered } from '../../text/terms.ts';
import { inPercent, inQuotes } from '../../tone/degree-words.ts';
import { measureTone } from '../../tone/tone.ts';

const shortened: Local = {
  id: 'Singkatan dan bahasa obrolan tidak dikenal semua pembaca. Kata utuh terbaca lebih cepat, juga oleh pembaca layar.',
  en: 'Not every reader knows short forms and chat words. A whole word is read sooner, by screen readers too.',
};

export default defineRule({
  id: 'language/informal-words',
  code: 'BHS-06',
  severity: 'may',
  about: 'indonesian',
  name: { id: 'Kata terlalu santai', en: 'Too informal' },
  why: shortened,
  advice: {
    id: 'Pakai kata utuh; santai boleh lewat sapaan seperti “yuk” dan “Sobat”.',
    en: 'Use whole words; “yuk” and “Sobat” are friendly enough.',
  },
  sources: [editorialGuide],
  check: (post) =>
    [
      ...findInformal(post).map((mention) => toHit(mention, post.text)),
      ...findSentences(post),
    ].sort((one, other) => one.start - other.start || one.end - other.end),
});

function toHit({ start, end, listed, plain }: InformalMention, text: string): Hit {
  const place = { start, end };
  const written = text.slice(start, end);
  const goesIn = listed === undefined || end - start > 2 || sure.has(listed);
  const fixes = plain.map((word) =>
    goesIn ? { ...place, text: keepCase(word, written) } : offer(place, keepCase(word, written)),
  );
  return { ...place, ...(fixes.length > 0 && { fixes }) };
}

/** Short forms that stand for one word only; the others are offered one by one. */
const sure: ReadonlySet<string> = new Set(['yg', 'dg', 'jg', 'gk', 'tp']);

const keepCase = (plain: string, written: string): string =>
  /^\p{Lu}/u.test(plain) ? plain : matchCase(plain, written);

/** A sentence without a word of our list is told of only where the model is this sure, and has words to show. */
const sureFrom = 0.75;
const fewestWords = 5;

/** Words of a greeting or a call, which an office may use. */
const friendly: ReadonlySet<string> = new Set(friendlyWords);

/** Sentences that sound like a chat though no listed word is in them: one point is told once. */
function findSentences(post: Post): readonly Hit[] {
  if (isForYoung(post)) return [];
  return measureTone(post)
    .sentences.filter(({ degree }) => degree >= sureFrom)
    .filter((place) => insideOrdered(place, post.words).length >= fewestWords)
    .filter((place) => insideOrdered(place, readInformal(post)).length === 0)
    .flatMap(({ start, end, degree, words }) => {
      const telling = words.filter((word) => !friendly.has(wordAt(post, word)));
      return telling.length > 0 ? [{ start, end, why: explain(post, degree, telling) }] : [];
    });
}

const wordAt = ({ text }: Post, { start, end }: Span): string =>
  text.slice(start, end).toLowerCase();

const explain = ({ text }: Post, degree: number, words: readonly Span[]): Local => ({
  id: `Kalimat ini terdengar santai, ${inPercent(degree)} dari 100, terutama karena ${inQuotes(text, words)}. Warga mencari kepastian dari kantor.`,
  en: `This sentence sounds casual, ${inPercent(degree)} of 100, mostly for ${inQuotes(text, words)}. Citizens look to an office for certainty.`,
});

export const examples: Examples = {
  flags: [
    '[Gaes] [yg] [blm] vaksin, ayo ke puskesmas.',
    'Daftar sekarang, [gak] pakai antre.',
    'Jadwal [utk] warga Cikande: Sabtu [jg] buka.',
    'Ramai [bgt], datang pagi [yaaa].',
    'Loket buka Sabtu.\n[Eh kenapa aplikasinya lemotnya makin parah ya.]',
    '[Anak2] dan [temen2nya] boleh ikut, nanti [dibantuin] [ptgs].',
  ],
  allows: [
    'Yuk, vaksin Sabtu ini. Sobat Serang boleh datang tanpa daftar.',
    'Pemeriksaan oleh dr. Siti Fulan, tgl. 5 di Jl. Veteran.',
    { text: 'Kuy daftar, gak ribet.', policy: { audience: 'remaja dan pelajar' } },
    'a. KTP\nb. KK\nd. surat domisili, ukuran 4 g dan PD Pasar.',
    'Jarak 5 km dari km 18, daya 900 watt, dll. Kelas XII SMAN2, staff, dan mall.',
    'Kirim ke www.yg.id atau #kuysehat, Bab XIII dan Pasal III.',
  ],
};
