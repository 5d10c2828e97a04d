import { platformFacts } from '../../lexicon/guides.ts';
import { maxCheckedLength } from '../../limits.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';

/** Longest caption of Instagram, in UTF-16 units with spaces, emoji and hashtags. */
const longestCaption = 2_200;

const tooLong = (length: number): Local => ({
  id: `Takarir Instagram sampai ${longestCaption} huruf; tulisan ini ${length}. Yang lewat ditolak atau terpotong.`,
  en: `An Instagram caption has up to ${longestCaption} characters; this text has ${length}. The rest is refused or cut.`,
});

export default defineRule({
  id: 'platform/length',
  code: 'PLT-01',
  severity: 'must',
  name: { id: 'Lewat batas panjang', en: 'Over the length limit' },
  why: {
    id: 'Tulisan ini mencapai batas 63.206 huruf di Facebook. Yang lewat ditolak atau terpotong.',
    en: 'This text reaches the limit of 63,206 characters on Facebook. The rest is refused or cut.',
  },
  advice: {
    id: 'Ringkas sampai muat, atau pindahkan rinciannya ke tautan resmi.',
    en: 'Shorten it until it fits, or move the details behind an official link.',
  },
  sources: [platformFacts],
  channels: ['instagram', 'facebook'],
  check: ({ text, channel }) => {
    if (channel === 'instagram' && text.length > longestCaption) {
      return [{ start: longestCaption, end: text.length, why: tooLong(text.length) }];
    }
    // What stands beyond was cut before the check.
    const isFull = text.length >= maxCheckedLength - 1;
    return isFull ? [{ start: text.length - 1, end: text.length }] : [];
  },
});

const line = 'Posyandu buka Sabtu pagi.\n';

export const examples: Examples = {
  flags: [
    `${line.repeat(84)}Bawa buku KIA ya[: gratis.]`,
    `${line.repeat(84)}Bawa buku KIA ya[\n${line}]`,
    `${line.repeat(84)}Bawa buku KIA ya[.]`,
  ],
  allows: [line, line.repeat(84), `${line.repeat(84)}Bawa buku KIA ya`],
};
