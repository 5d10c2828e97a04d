import { spellingGuide } from '../../lexicon/guides.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findInProse, replaceHit } from '../../text/pattern-hits.ts';

/** `Rp 50.000`, `Rp. 50000,-`, `IDR 50,000`. */
const rupiah = /(?<![\p{L}\p{N}])(?:Rp|RP|rp|IDR)\.? ?(\d[\d.,]{0,24})(?:-(?!\d))?/gu;
const whole = /^\d{1,3}(?:[.,]\d{3}){1,5}$|^\d{1,15}$/u;
/** `Rp1,347 triliun`: behind the comma stand decimals, however many. */
const scaled = /^ ?(?:ribu|juta|mil[iy]ar|tril[iy]u?n)/iu;
const fraction = /,\d{1,2}$/u;
/** `50rb`, `2 jt`. */
const shortUnit = /(?<![\p{L}\p{N}.,/])(\d{1,3}(?:,\d{1,2})?) ?(rb|jt)(?![\p{L}\p{N}])/giu;
/** `2.5%`, `3.75 persen`: a decimal takes a comma. Three digits could be thousands. */
const decimal = /(?<![\d.,])(\d{1,3})\.(\d{1,2})( ?%| persen)/gu;
/** `10,000 warga`: thousands take a full stop. */
const thousands =
  /(?<![\d.,])(\d{1,3}(?:,\d{3}){1,4})(?= (?!juta|mil[iy]ar|tril[iy]|persen|kilo|derajat)\p{Ll})/gu;

export default defineRule({
  id: 'spelling/money-and-numbers',
  code: 'EYD-03',
  severity: 'may',
  about: 'indonesian',
  reads: 'sentence',
  name: { id: 'Penulisan uang dan angka', en: 'How money and numbers are written' },
  why: {
    id: 'Ribuan memakai titik, desimal memakai koma, dan “Rp” menempel pada angkanya. Angka yang keliru tandanya mudah salah dibaca.',
    en: 'Thousands take a full stop, decimals a comma, and “Rp” touches its number. A number with the wrong mark is easily misread.',
  },
  advice: {
    id: 'Tulis seperti “Rp50.000” dan “2,5 persen”.',
    en: 'Write it like “Rp50.000” and “2,5 persen”.',
  },
  sources: [spellingGuide],
  check: (post) => {
    const hits = [
      ...findInProse(post, rupiah).map((match) => toRupiah(match, post.text)),
      ...findInProse(post, decimal).map((match) =>
        replaceHit(match, `${match[1]},${match[2]}${match[3]}`),
      ),
      ...findInProse(post, shortUnit).map((match) =>
        replaceHit(match, `${match[1]} ${match[2]?.toLowerCase() === 'rb' ? 'ribu' : 'juta'}`),
      ),
      ...findInProse(post, thousands).map((match) =>
        replaceHit(match, match[0].replaceAll(',', '.')),
      ),
    ];
    return hits.filter((hit) => hit !== undefined).sort((one, other) => one.start - other.start);
  },
});

function toRupiah(match: RegExpExecArray, text: string): Hit | undefined {
  const [written, digits = ''] = match;
  const number = digits.replace(/[.,]{1,2}$/u, '');
  const isBare = !written.endsWith('-');
  const end = match.index + written.length - (isBare ? digits.length - number.length : 0);
  const sum = groupThousands(number, text.slice(end, end + 10));
  const standard = sum && `Rp${sum}`;
  if (!standard || standard === text.slice(match.index, end)) return undefined;
  const span = { start: match.index, end };
  return { ...span, fixes: [{ ...span, text: standard }] };
}

/** The number as it is written in Indonesian; undefined where it could be read in two ways. */
function groupThousands(number: string, behind: string): string | undefined {
  if (behind.startsWith('%')) return undefined;
  if (scaled.test(behind)) return number;
  const cents = whole.test(number) ? '' : (fraction.exec(number)?.[0] ?? '');
  const units = number.slice(0, number.length - cents.length);
  if (!whole.test(units)) return undefined;
  return markThousands(units) + (cents === ',00' ? '' : cents);
}

/** Groups digits by full stops, as Indonesian does. */
function markThousands(units: string): string {
  const digits = units.replace(/[.,]/gu, '').replace(/^0+(?=\d)/u, '');
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join('.');
}

export const examples: Examples = {
  flags: [
    'Biaya [Rp 50.000] saja.',
    'Denda [Rp. 50000,-] dihapus.',
    'Hadiah [IDR 2,500,000].',
    'Stunting turun [2.5 persen].',
    'Inflasi [3.75%] pada Oktober.',
    'Sebanyak [10,000] warga sudah divaksin.',
    'Modal [Rp 1,5] miliar, bantuan [50rb] tiap anak.',
  ],
  allows: [
    'Biaya Rp50.000 saja.',
    'Anggaran Rp1,2 miliar, naik 2,5 persen, panjang 1,347 kilometer.',
    'Total Rp1,347 triliun dan Rp1.250.000,50.',
    'Sebanyak 10.000 warga sudah divaksin.',
    'Pukul 08.30 di loket 12.',
    'Rpjmd 2025 dan versi 2.5 aplikasi.',
  ],
};
