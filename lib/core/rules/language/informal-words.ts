import type { InformalWord } from '../../lexicon/informal.ts';
import { informalWords } from '../../lexicon/informal.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { ChatSpelling } from '../../text/chat-spelling.ts';
import { readChatSpelling } from '../../text/chat-spelling.ts';
import { isAllCaps, matchCase } from '../../text/letter-case.ts';
import { offer } from '../../text/pattern-hits.ts';
import { growPhrases } from '../../text/phrases.ts';
import type { Post } from '../../text/post.ts';
import { findInWords, sentenceStarts } from '../../text/terms.ts';
import type { Token } from '../../text/tokens.ts';

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
  check: (post) => {
    const listed = findListed(post);
    return [...listed, ...findSpelled(post, listed)].sort((one, other) => one.start - other.start);
  },
});

function findListed(post: Post): readonly Hit[] {
  const forYoung = young.test(post.policy.audience);
  const starts = sentenceStarts(post);
  return findInWords(post, tree).flatMap(({ start, end, value }) => {
    const written = post.text.slice(start, end);
    const isChat = !(forYoung && value.level === 'youth') && isUsedAsWord(post.text, start, end);
    const isName = /^\p{Lu}/u.test(written) && !starts.has(start);
    if (!isChat || isName || isAllCaps(written)) return [];
    const place = { start, end };
    const fixes = value.plain.map((plain) =>
      end - start > 2 || sure.has(value.text)
        ? { ...place, text: keepCase(plain, written) }
        : offer(place, keepCase(plain, written)),
    );
    return [{ start, end, ...(fixes.length > 0 && { fixes }) }];
  });
}

/** Short forms that stand for one word only; the others are offered one by one. */
const sure: ReadonlySet<string> = new Set(['yg', 'dg', 'jg', 'gk', 'tp']);

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
  if (/\d ?$/u.test(before) || /^ [\p{Lu}\d]/u.test(after)) return false;
  return end - start > 1 || isLoneLetter(before, after);
}

/** One letter is a word only between words in small letters. */
const isLoneLetter = (before: string, after: string): boolean =>
  /\p{Ll} $/u.test(before) && /^ \p{Ll}/u.test(after);

/** `yaaa`, `anak2`, `bantuin`, `krn`: spelled as in a chat, though no list has it. */
function findSpelled(post: Post, listed: readonly Hit[]): readonly Hit[] {
  const taken = new Set(listed.map(({ start }) => start));
  const starts = sentenceStarts(post);
  const isRead = ({ start, end, text }: Token): boolean => {
    const isName = /^\p{Lu}/u.test(text) && !starts.has(start);
    return !taken.has(start) && !isName && isUsedAsWord(post.text, start, end);
  };
  return post.plainTokens.flatMap((token) => {
    const spelling = readChatSpelling(token.text);
    return spelling && isRead(token) ? toHit(token, spelling) : [];
  });
}

function toHit({ start, end, text }: Token, { plain }: ChatSpelling): Hit[] {
  if (plain === undefined) return [{ start, end }];
  return [
    { start, end, fixes: [{ start, end, text: keepCase(standardOf.get(plain) ?? plain, text) }] },
  ];
}

const standardOf: ReadonlyMap<string, string> = new Map(
  informalWords.flatMap(({ text, plain: [first] }) => (first === undefined ? [] : [[text, first]])),
);

export const examples: Examples = {
  flags: [
    '[Gaes] [yg] [blm] vaksin, ayo ke puskesmas.',
    'Daftar sekarang, [gak] pakai antre.',
    'Jadwal [utk] warga Cikande: Sabtu [jg] buka.',
    'Ramai [bgt], datang pagi [yaaa].',
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
