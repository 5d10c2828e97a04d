import { spellingGuide } from '../../lexicon/guides.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isHour } from '../../text/hours.ts';
import { findInProse, placeOfMatch, replaceHit } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';

/** `08:00`, `08:00-15:00`, `08.00 s/d 15.00`. A score or a verse has no two digits behind the colon or no hour. */
const hours =
  /(?<![\d.:,/])([01]?\d|2[0-4])([:.])([0-5]\d)(?:(?: ?[-–—] ?| ?s[./]?d\.? ?)([01]?\d|2[0-4])[:.]([0-5]\d))?(?![\d:/]|\.\d)/gu;

/** `pkl. 08.00`: the word is short enough to be written. */
const shortWord = /(?<!\p{L})(pkl|pk)\.? ?(?=\d{1,2}[.:]\d\d)/giu;

export default defineRule({
  id: 'spelling/date-and-time',
  code: 'EYD-02',
  severity: 'may',
  about: 'indonesian',
  reads: 'sentence',
  name: { id: 'Penulisan jam', en: 'How hours are written' },
  why: {
    id: 'Jam ditulis dengan titik dan rentang dengan tanda pisah, supaya tidak terbaca sebagai angka lain.',
    en: 'Hours take a full stop and ranges a dash, so that they are not read as another number.',
  },
  advice: {
    id: 'Tulis seperti “pukul 08.00–15.00 WIB”.',
    en: 'Write it like “pukul 08.00–15.00 WIB”.',
  },
  sources: [spellingGuide],
  check: (post) =>
    [...findHours(post), ...findShortWords(post)].sort((one, other) => one.start - other.start),
});

const findShortWords = (post: Post): readonly Hit[] =>
  findInProse(post, shortWord).map((match) =>
    replaceHit(match, /^P/u.test(match[0]) ? 'Pukul ' : 'pukul '),
  );

const findHours = (post: Post): readonly Hit[] =>
  findInProse(post, hours).flatMap((match) => {
    const [written, fromHour = '', mark, fromMinute = '', toHour, toMinute] = match;
    const isWrong = mark === ':' || toHour !== undefined;
    if (!isWrong || !isHour(post.text, placeOfMatch(match))) return [];
    const range = toHour === undefined ? '' : `–${toHour}.${toMinute}`;
    const standard = `${fromHour}.${fromMinute}${range}`;
    return standard === written ? [] : [replaceHit(match, standard)];
  });

export const examples: Examples = {
  flags: [
    'Loket buka pukul [08:00].',
    'Pendaftaran [08:00-15:00] WIB.',
    'Buka setiap hari pukul [08.00 - 15.00] WIB.',
    'Vaksin gratis jam [07.30 s.d. 11.00].',
    'Siaran [19:05–20:00] di radio.',
    'Samsat keliling [pkl. ]08.00 WIB.',
  ],
  allows: [
    'Loket buka pukul 08.00–15.00 WIB.',
    'Anggaran Rp1.50 juta, naik 2.50 persen.',
    'Skor akhir 3:1 dan 12:5.',
    'Lihat QS 2:183 dan Pasal 12.30.',
    'Lihat jadwal di https://contoh.go.id/jadwal/08:00.',
  ],
};
