import { findFiveWs } from '../../evidence.ts';
import { announcingWords } from '../../lexicon/announcing.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Evidence } from '../../question.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

const announcing = growTerms(announcingWords);

/** When and where: without them nobody can come. */
const needed = ['Kapan', 'Di mana'];

export default defineRule({
  id: 'content/event-details',
  code: 'ISI-02',
  severity: 'should',
  name: { id: 'Kapan atau di mana belum ada', en: 'When or where is missing' },
  why: {
    id: 'Warga yang ingin datang belum tahu kapan atau ke mana.',
    en: 'Readers who want to come do not know yet when or where to.',
  },
  advice: {
    id: 'Tulis hari, tanggal, jam, dan tempatnya di tulisan, walau sudah ada di gambar.',
    en: 'Write day, date, time and place in the text, even if the picture has them.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const announced = findTerms(post, announcing).find((found) => !isAside(post, found));
    if (!announced) return [];
    const missing = findFiveWs(post).filter(isMissing);
    if (missing.length === 0) return [];
    return [{ start: announced.start, end: announced.end, why: explain(missing) }];
  },
});

const isMissing = ({ name, span }: Evidence): boolean => !span && needed.includes(name.id);

/** `kegiatan yang akan dilaksanakan` announces nothing. */
const isAside = ({ text }: Post, { start }: Span): boolean =>
  /(?:yang|jika|bila|apabila|sebelum) $/iu.test(text.slice(Math.max(0, start - 10), start));

function explain(missing: readonly Evidence[]): Local {
  const names = missing.map(({ name }) => name);
  return {
    id: `${names
      .map(({ id }) => id)
      .join(' dan ')
      .replace(
        'dan D',
        'dan d',
      )} belum kami temukan. Warga yang ingin ikut akan bertanya di kolom komentar.`,
    en: `We did not find ${names.map(({ en }) => en.toLowerCase()).join(' and ')}. Readers who want to take part will ask in the comments.`,
  };
}

export const examples: Examples = {
  flags: [
    '[Akan diadakan] pemeriksaan gratis untuk warga.',
    'Donor darah [hadir kembali] bulan depan. Catat ya.',
    '[Pendaftaran dibuka] untuk kelas menjahit di BLK Serang.',
  ],
  allows: [
    'Akan diadakan pemeriksaan gratis Minggu, 29 November 2026, di Alun-alun Kota Serang.',
    'Pendaftaran dibuka sampai 5 Desember 2026, daring di blk.serang.go.id.',
    'Pemeriksaan gratis sudah selesai. Terima kasih.',
  ],
};
