import { definePart, emptyOf } from '../part.ts';
import { toCheck } from '../words.ts';

export default definePart({
  id: 'audience',
  heading: 'AUDIENS',
  why: {
    id: 'Jangan minta konten ke AI tanpa tahu siapa pembacanya. Hambatan mereka menentukan kalimat pertama.',
    en: 'Ask an AI for nothing before you know who reads. What holds them back decides the first sentence.',
  },
  write({ readers, region, obstacle, longestSentence }) {
    const sentence =
      longestSentence === null ? '' : ` Kalimat paling panjang ${longestSentence} kata.`;
    return [
      `${readers.trim() || toCheck('sasaran')}, ${region.trim() || toCheck('wilayah')}.`,
      `Kebiasaan atau hambatan: ${stripped(obstacle) || toCheck('hambatan pembaca')}.`,
      `Tingkat baca: kelas 6 SD sampai SMP.${sentence}`,
    ].join(' ');
  },
  missing: (form) => emptyOf(form, 'readers', 'region', 'obstacle'),
});

/** Without the stop that the part sets itself. */
const stripped = (text: string): string => text.trim().replace(/\.$/u, '');
