import { editorialGuide } from '../../lexicon/norms.ts';
import type { StiffPhrase, StiffTodo } from '../../lexicon/stiff.ts';
import { stiffPhrases } from '../../lexicon/stiff.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { matchCase } from '../../text/letter-case.ts';
import { growPhrases } from '../../text/phrases.ts';
import { findInWords } from '../../text/terms.ts';

const todos: Readonly<Record<StiffTodo, Local>> = {
  invite: { id: 'Ajak pembacanya langsung.', en: 'Invite the reader directly.' },
  drop: { id: 'Bisa dihapus tanpa mengurangi isi.', en: 'It can go without a loss.' },
  begin: { id: 'Langsung saja ke isinya.', en: 'Go straight to the point.' },
  address: { id: 'Sapa pembacanya.', en: 'Speak to the reader.' },
  nameRule: { id: 'Sebut aturannya, atau hapus.', en: 'Name the rule, or leave it out.' },
  nameActivity: { id: 'Sebut kegiatannya.', en: 'Name the activity.' },
  name: { id: 'Sebut orang atau bendanya.', en: 'Name the person or thing.' },
  repeat: { id: 'Sebut ulang dengan singkat.', en: 'Say it again in short.' },
  thanks: { id: 'Cukup “Terima kasih”.', en: '“Terima kasih” is enough.' },
  lawLast: { id: 'Taruh dasar hukum di akhir.', en: 'Put the legal basis last.' },
};

const shorter: Local = {
  id: 'Ada cara bilang yang lebih pendek, dan artinya sama.',
  en: 'There is a shorter way to say the same.',
};

const tree = growPhrases<StiffPhrase>(stiffPhrases.map((value) => ({ text: value.text, value })));

export default defineRule({
  id: 'language/stiff-phrase',
  code: 'BHS-04',
  severity: 'may',
  about: 'indonesian',
  reads: 'sentence',
  name: { id: 'Kaku atau bertele-tele', en: 'Stiff or roundabout' },
  why: shorter,
  advice: {
    id: 'Tulis seperti menjelaskan kepada tetangga.',
    en: 'Write as if to a neighbour.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const { text } = post;
    return findInWords(post, tree).map(({ start, end, value }) => ({
      start,
      end,
      why: value.todo ? todos[value.todo] : shorter,
      fixes: takesNoun(value, text.slice(end, end + 10))
        ? []
        : value.plain.map((plain) => ({
            start,
            end,
            text: matchCase(plain, text.slice(start, end)),
          })),
    }));
  },
});

/** `melakukan pemeriksaan terhadap`: the plain verb would leave the preposition hanging. */
const takesNoun = ({ text }: StiffPhrase, behind: string): boolean =>
  text.startsWith('melakukan ') && /^ (?:terhadap|kepada|atas|pada)(?!\p{L})/u.test(behind);

export const examples: Examples = {
  flags: [
    'Loket pindah [sehubungan dengan] perbaikan jalan.',
    '[Dikarenakan] hujan, [melakukan pembayaran] bisa lewat aplikasi.',
    'Daftar [selambat-lambatnya] Jumat.',
    'Formulir diisi [sebagaimana mestinya].',
    '[Dalam rangka] perbaikan pipa, air mati pukul 08.00.',
  ],
  allows: [
    'Loket pindah karena perbaikan jalan.',
    'Karena hujan, bayar bisa lewat aplikasi.',
    'Daftar paling lambat Jumat.',
    'Pergunakan kursi roda di pintu masuk.',
  ],
};
