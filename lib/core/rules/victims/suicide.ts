import { suicideInThePress } from '../../lexicon/norms-protection.ts';
import { helpWords, suicide, suicideDetails } from '../../lexicon/protection.ts';
import { isOfficialNumber } from '../../policy.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import { withoutOverlaps } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

const matter = growTerms(suicide);
const details = growTerms(suicideDetails);
const help = growTerms(helpWords);

/** `bom bunuh diri`: an attack, of which other care holds. */
const attack = /(?<!\p{L})(?:bom|bomber|serangan|teror)\p{L}{0,3} $/iu;

/** What an act may be called when nobody names it. */
const leap =
  /(?<!\p{L})(?:lompat|melompat|terjun|loncat)(?: \p{L}{1,20}){0,2}? dari (?:jembatan|gedung|lantai|atap|menara)|(?<!\p{L})detik-detik (?:\p{L}{1,20} ){1,3}(?:lompat|melompat|terjun|loncat)/giu;

export default defineRule({
  id: 'victims/suicide',
  code: 'KRB-03',
  severity: 'should',
  name: { id: 'Kabar bunuh diri', en: 'News of a suicide' },
  why: {
    id: 'Cara, tempat, dan pesan terakhir dapat ditiru pembaca yang sedang rapuh.',
    en: 'Method, place and last words can be imitated by readers in a frail moment.',
  },
  advice: {
    id: 'Tulis tanpa cara, lokasi, dan catatan; hormati keluarga, lalu sebut ke mana meminta bantuan.',
    en: 'Leave out method, place and notes; respect the family, and say where help can be found.',
  },
  sources: [suicideInThePress],
  check: (post) => {
    const named = findTerms(post, matter).filter(
      ({ start }) => !attack.test(post.text.slice(Math.max(0, start - 24), start)),
    );
    const leaps = findPattern(post.text, leap);
    if (named.length + leaps.length === 0) return [];
    const told = [...findTerms(post, details), ...leaps].map(({ start, end }) => ({ start, end }));
    const [first] = named;
    const lacksHelp = first !== undefined && told.length === 0 && !offersHelp(post);
    return lacksHelp
      ? [{ start: first.start, end: first.end, why: noHelp }]
      : withoutOverlaps(told);
  },
});

const noHelp = {
  id: 'Pembaca yang sedang rapuh belum menemukan bantuan di tulisan ini. Sertakan nomor bantuan kantor.',
  en: 'A reader in a frail moment finds no help in this text yet. Add the helpline of the office.',
};

/** A helpline of the office, or a word for where help is. */
const offersHelp = (post: Post): boolean =>
  findTerms(post, help).length > 0 ||
  post.tokens.some(({ text }) => /^\d{3,}$/u.test(text) && isOfficialNumber(post.policy, text));

export const examples: Examples = {
  flags: [
    '[Detik-detik warga lompat] dari jembatan terekam kamera.',
    'Ia [melompat dari lantai] lima. Polisi membacakan [surat wasiat].',
    'Seorang warga ditemukan [gantung diri] di kebun.',
    'Angka [bunuh diri] naik tahun ini.',
  ],
  allows: [
    'Pencegahan bunuh diri dimulai dari mendengar. Butuh teman bicara? Hubungi 119.',
    'Atlet terjun payung melompat dari pesawat.',
    'Serangan bom bunuh diri dikecam semua pihak.',
    'Kronologi kebakaran pasar disampaikan polisi.',
  ],
};
