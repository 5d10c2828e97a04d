import type { InformalWord } from '../../lexicon/informal.ts';
import { informalWords } from '../../lexicon/informal.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isAllCaps, matchCase } from '../../text/letter-case.ts';
import { findPhrases, growPhrases } from '../../text/phrases.ts';
import type { Post } from '../../text/post.ts';

const tree = growPhrases<InformalWord>(informalWords.map((value) => ({ text: value.text, value })));

/** An office that writes for young people may speak as they do. */
const young = /(?<!\p{L})(?:remaja|pelajar|siswa|mahasiswa|pemuda|anak muda|generasi muda|gen z)/iu;

const shortened: Local = {
  id: 'Singkatan dan bahasa obrolan tidak dikenal semua pembaca. Kata utuh terbaca lebih cepat, juga oleh pembaca layar.',
  en: 'Not every reader knows short forms and chat words. A whole word is read sooner, by screen readers too.',
};

export default defineRule({
  id: 'language/informal-words',
  code: 'BHS-06',
  severity: 'may',
  name: { id: 'Kata terlalu santai', en: 'Too informal' },
  why: shortened,
  advice: {
    id: 'Pakai kata utuh; santai boleh lewat sapaan seperti “yuk” dan “Sobat”.',
    en: 'Use whole words; “yuk” and “Sobat” are friendly enough.',
  },
  sources: [editorialGuide],
  check: (post) =>
    [...findListed(post), ...findDrawnOut(post)].sort((one, other) => one.start - other.start),
});

function findListed(post: Post): readonly Hit[] {
  const prose = post.tokens.filter(({ kind }) => kind === 'word');
  const forYoung = young.test(post.policy.audience);
  const starts = new Set(post.sentences.map(({ words }) => words[0]?.start));
  return findPhrases(post.text, prose, tree).flatMap(({ start, end, value }) => {
    const written = post.text.slice(start, end);
    const isChat = !(forYoung && value.level === 'youth') && isUsedAsWord(post.text, start, end);
    const isName = /^\p{Lu}/u.test(written) && !starts.has(start);
    if (!isChat || isName || isAllCaps(written)) return [];
    const fixes = value.plain.map((plain) => ({ start, end, text: keepCase(plain, written) }));
    return [{ start, end, ...(fixes.length > 0 && { fixes }) }];
  });
}

const keepCase = (plain: string, written: string): string =>
  /^\p{Lu}/u.test(plain) ? plain : matchCase(plain, written);

/** Letters of a list, initials, units, `dr. Fulan`, `tgl. 5`, a part of a compound: no chat. */
function isUsedAsWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 2);
  if (/^[-/'’.][\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}][-/'’.]$/u.test(before)) return false;
  if (end - start > 3) return true;
  if (/^[.)]/u.test(after) && !/^\.(?:\n|$)/u.test(after)) return false;
  // `dr Fulan`, `5 km`: a title, a unit.
  if (/\d ?$/u.test(before) || /^ \p{Lu}/u.test(after)) return false;
  return end - start > 1 || isLoneLetter(before, after);
}

/** One letter is a word only between words in small letters. */
const isLoneLetter = (before: string, after: string): boolean =>
  /\p{Ll} $/u.test(before) && /^ \p{Ll}/u.test(after);

/** `yaaa`, `bangettt`: the last letter three times or more. */
function findDrawnOut({ tokens }: Post): readonly Hit[] {
  return tokens.flatMap(({ kind, start, end, text: written }) => {
    const plain = kind === 'word' ? shorten(written) : written;
    const isDrawn = written.length - plain.length > 1 && plain.length > 1;
    return isDrawn ? [{ start, end, fixes: [{ start, end, text: plain }] }] : [];
  });
}

/** Without the repeats of its last letter; numerals and abbreviations stay. */
function shorten(written: string): string {
  if (!/^\p{L}?[a-z]+$/u.test(written) || /^[ivxlcdm]+$/u.test(written)) return written;
  const last = written.slice(-1);
  let end = written.length;
  while (end > 1 && written[end - 2] === last) end -= 1;
  return written.slice(0, end);
}

export const examples: Examples = {
  flags: [
    '[Gaes] [yg] [blm] vaksin, ayo ke puskesmas.',
    'Daftar sekarang, [gak] pakai antre.',
    'Jadwal [utk] warga Cikande: Sabtu [jg] buka.',
    'Ramai [bgt], datang pagi [yaaa].',
  ],
  allows: [
    'Yuk, vaksin Sabtu ini. Sobat Serang boleh datang tanpa daftar.',
    'Pemeriksaan oleh dr. Siti Fulan, tgl. 5 di Jl. Veteran.',
    { text: 'Kuy daftar, gak ribet.', policy: { audience: 'remaja dan pelajar' } },
    'a. KTP\nb. KK\nd. surat domisili, ukuran 4 g dan PD Pasar.',
    'Kirim ke www.yg.id atau #kuysehat, Bab XIII dan Pasal III.',
  ],
};
