import { accessiblePosts } from '../../lexicon/guides.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findEmoji } from '../../text/emoji.ts';

/** More than these and a listener hears names of pictures instead of the post. */
const enough = 4;

const tooMany = (count: number): Local => ({
  id: `Ada ${count} emoji; pembaca layar menyebut namanya satu per satu. Sampai ${enough} masih nyaman.`,
  en: `There are ${count} emoji; a screen reader says the name of each. Up to ${enough} is comfortable.`,
});

const repeated: Local = {
  id: 'Emoji yang sama beruntun dibacakan berulang-ulang.',
  en: 'The same emoji in a row is read out again and again.',
};

export default defineRule({
  id: 'accessibility/emoji',
  code: 'AKS-05',
  severity: 'may',
  name: { id: 'Emoji terlalu banyak', en: 'Too many emoji' },
  why: repeated,
  advice: {
    id: 'Sisakan paling banyak empat, di akhir kalimat, dan jangan menggantikan kata.',
    en: 'Keep four at most, at the end of sentences, and never in place of a word.',
  },
  sources: [accessiblePosts],
  check: (post) => {
    const found = findEmoji(post);
    const hits: Hit[] = [];
    for (const [index, { start, end, text: picture }] of found.entries()) {
      const previous = found[index - 1];
      if (previous?.text === picture && previous.end === start) {
        const span = { start, end };
        hits.push({ ...span, why: repeated, fixes: [{ ...span, text: '' }] });
      } else if (index === enough) {
        hits.push({ start, end, why: tooMany(found.length) });
      }
    }
    return hits;
  },
});

export const examples: Examples = {
  flags: [
    'Gratis 🎉[🎉][🎉]',
    'Layanan 📍 Serang ⏰ pagi 📞 hubungi 💉 vaksin [🩺] cek',
    'Terima kasih 🙏🏽[🙏🏽]',
  ],
  allows: [
    'Gratis 🎉',
    'Layanan keliling 📍 Balai desa ⏰ Pukul 08.00.',
    'Merek ™ dan hak cipta © 2026.',
    'Keluarga 👨‍👩‍👧 sehat.',
  ],
};
