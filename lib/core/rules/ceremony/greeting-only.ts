import { findTelephones } from '../../evidence.ts';
import { greetingWords, mourningWords } from '../../lexicon/greetings.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import { servicePhrases } from '../../lexicon/service.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { datesOf } from '../../text/written-dates.ts';

/** A longer text is about something else too. */
const mostWords = 90;

const greetings = growTerms(greetingWords);
const services = growTerms(
  servicePhrases.filter(({ confidence }) => confidence !== 'low').map(({ text }) => text),
);
const mourning = growTerms(mourningWords);

export default defineRule({
  id: 'ceremony/greeting-only',
  code: 'SER-04',
  severity: 'should',
  name: { id: 'Ucapan tanpa isi untuk warga', en: 'Greeting with nothing for citizens' },
  why: {
    id: 'Warga membaca ucapan yang sama dari banyak akun hari itu. Satu info yang berguna membuat yang ini dibaca.',
    en: 'Citizens read the same greeting from many accounts that day. One useful piece of information makes this one read.',
  },
  advice: {
    id: 'Tambahkan satu layanan atau langkah yang cocok dengan harinya, atau simpan ucapannya untuk cerita.',
    en: 'Add one service or step that suits the day, or keep the greeting for a story.',
  },
  sources: [editorialGuide],
  check: (post) => {
    if (post.words.length > mostWords || (post.kind !== 'greeting' && post.kind !== null))
      return [];
    const [greeting] = findTerms(post, greetings);
    return greeting && isEmpty(post) ? [{ start: greeting.start, end: greeting.end }] : [];
  },
});

const isEmpty = (post: Post): boolean =>
  findTerms(post, services).length === 0 &&
  findTerms(post, mourning).length === 0 &&
  findTelephones(post).length === 0 &&
  datesOf(post).length < 2;

export const examples: Examples = {
  flags: [
    '[Segenap keluarga besar] dinas mengucapkan selamat dan sukses.',
    '[Selamat Hari] Guru Nasional. Terima kasih atas jasamu.',
    '[Dirgahayu] Kabupaten Serang.',
  ],
  allows: [
    'Selamat Hari Guru. Pelatihan gratis untuk guru: daftar sampai 30 November.',
    'Segenap keluarga besar dinas turut berduka cita. Selamat jalan, Pak Guru.',
    'Selamat Hari Kesehatan. Periksa tekanan darah Anda di puskesmas.',
    'Puskesmas Cisoka buka hari ini.',
  ],
};
