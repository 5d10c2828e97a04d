import { spellingGuide } from '../../lexicon/guides.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findInProse, placeOfMatch, replaceHit } from '../../text/pattern-hits.ts';

/** Three words or more in capitals, of which two are longer than an abbreviation. */
const shouting = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ ,]{1,2}\p{Lu}{2,}){2,}(?![\p{L}\p{N}])/gu;
/** Every shout has this, with some texts that are none: tried first, since the pattern is slow. */
const twoLoud = /[A-Z\u00c0-\uffff]{2}[ ,]{1,2}[A-Z\u00c0-\uffff]{2}/;
const longWord = /\p{Lu}{5,}/gu;
/** `!!`, `?!?`: marks that add nothing after the first. */
const piledMarks = /(?:!{2,}|\?{2,}|[!?]{3,})/gu;

const loud: Local = {
  id: 'Kalimat berhuruf kapital semua lambat dibaca dan terasa membentak.',
  en: 'A sentence in capitals is slow to read and feels like shouting.',
};

const piled: Local = {
  id: 'Satu tanda sudah cukup; tanda beruntun terbaca seperti iklan.',
  en: 'One mark is enough; several in a row read like an advertisement.',
};

export default defineRule({
  id: 'spelling/capitals',
  code: 'EYD-05',
  severity: 'may',
  about: 'indonesian',
  reads: 'sentence',
  name: { id: 'Huruf kapital atau tanda beruntun', en: 'Capitals or marks in a row' },
  why: loud,
  advice: {
    id: 'Pakai huruf kapital di awal kalimat dan nama saja.',
    en: 'Use capitals only at the start of a sentence and in names.',
  },
  sources: [spellingGuide],
  check: (post) => {
    const hits: Hit[] = [
      ...(twoLoud.test(post.text) ? findInProse(post, shouting) : [])
        .filter(({ 0: words }) => (words.match(longWord)?.length ?? 0) > 1)
        .map((match) => ({ ...placeOfMatch(match), why: loud })),
      ...findInProse(post, piledMarks).map((match) => ({
        ...replaceHit(match, match[0].includes('?') ? '?' : '!'),
        why: piled,
      })),
    ];
    return hits.sort((one, other) => one.start - other.start);
  },
});

export const examples: Examples = {
  flags: [
    '[AYO WARGA BANTEN SEGERA DAFTAR] di loket 3.',
    'Gratis[!!!]',
    'Sudah bayar pajak[???]',
    'Diskon denda [SAMPAI AKHIR TAHUN]. Datang sekarang[!!]',
  ],
  allows: [
    'Ayo, warga Banten, daftar sekarang!',
    'Bawa KTP, KK, dan NIB.',
    'BPBD dan BMKG menyiagakan petugas.',
    'Tim dari DPMPTSP, DPU PR, dan kecamatan mengecek FST MARKET DAY.',
    'Sudah bayar pajak?',
  ],
};
