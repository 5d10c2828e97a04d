import { spellingGuide } from '../../lexicon/guides.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** Words that the number belongs to; of `hari jadi` the second. */
const events: ReadonlySet<string> = new Set(['hut', 'dirgahayu', 'jadi']);

/** Longest name between the event and its number, in words. */
const longestName = 5;

export default defineRule({
  id: 'spelling/anniversary',
  code: 'EYD-06',
  severity: 'may',
  about: 'indonesian',
  reads: 'sentence',
  name: { id: 'Urutan “ke-” pada hari jadi', en: 'Place of the ordinal' },
  why: {
    id: 'Yang kesekian adalah hari jadinya, bukan nama di belakangnya. “HUT RI ke-81” terbaca seolah ada 81 RI.',
    en: 'The number counts the anniversary, not the name behind it. “HUT RI ke-81” reads as if there were 81 republics.',
  },
  advice: {
    id: 'Taruh “ke-” dan angkanya sesudah “HUT” atau “Hari Jadi”.',
    en: 'Put “ke-” and its number after “HUT” or “Hari Jadi”.',
  },
  sources: [spellingGuide],
  check: ({ text, tokens }) =>
    tokens.flatMap((token, at) => {
      const number = tokens[at + 1];
      const isOrdinal = token.lower === 'ke' && number && /^\d{1,4}$/u.test(number.text);
      const event = isOrdinal ? findEvent(tokens, at, text) : undefined;
      if (!event || !number || !/^[- ]$/u.test(text.slice(token.end, number.start))) return [];
      const name = text.slice(event.end, token.start).trim();
      const span = { start: event.end, end: number.end };
      return [
        {
          start: event.start,
          end: number.end,
          fixes: [{ ...span, text: ` ke-${number.text} ${name}` }],
        },
      ];
    }),
});

/** The event before a name of capital words that ends at `ke`. */
function findEvent(tokens: readonly Token[], ke: number, text: string): Span | undefined {
  const first = Math.max(0, ke - longestName);
  const near = tokens.slice(first, ke);
  const at = near.findLastIndex(({ lower }) => events.has(lower));
  const name = near.slice(at + 1);
  if (at < 0 || name.length === 0) return undefined;
  const isCapital = name.every(({ text: word }) => /^\p{Lu}/u.test(word));
  const written = text.slice(near[at]?.start, tokens[ke]?.start);
  return isCapital && /^[\p{L}\p{N} -]+$/u.test(written) ? withHari(tokens, first + at) : undefined;
}

function withHari(tokens: readonly Token[], at: number): Span | undefined {
  const event = tokens[at];
  if (event?.lower !== 'jadi') return event;
  const before = tokens[at - 1];
  return before?.lower === 'hari' ? { start: before.start, end: event.end } : undefined;
}

export const examples: Examples = {
  flags: [
    'Pemutihan denda pajak menyambut [HUT RI ke-81].',
    'Pasar murah [Hari Jadi Kabupaten Serang ke 500] di alun-alun.',
    'Donor darah [HUT Provinsi Banten ke-26], gratis.',
  ],
  allows: [
    'Pemutihan denda pajak menyambut HUT ke-81 RI.',
    'Pasar murah Hari Jadi ke-500 Kabupaten Serang.',
    'HUT kemerdekaan tahun ini, loket tutup. Warga ke-100 mendapat bingkisan.',
  ],
};
