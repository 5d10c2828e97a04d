import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findOfficials } from '../../text/officials.ts';
import { firstOf, found, hasFinding, quote } from '../found.ts';
import { notYet } from '../options.ts';

/** Behind a title: `, Rina Puspa`, ` Serang Rina Puspa`. */
const named = /^(?: \p{L}{2,20}){0,6},? \p{Lu}[\p{L}.’'-]{1,30} \p{Lu}[\p{L}’'-]{0,30}/u;

const find = ({ post }: Situation) =>
  findOfficials(post).flatMap(({ start, end }) => {
    const behind = named.exec(post.text.slice(end, end + 120))?.[0];
    return behind ? [{ start, end: end + behind.length }] : [];
  });

export default defineQuestion({
  id: 'accuracy/names-and-titles',
  code: 'AKR-05',
  severity: 'should',
  ask: {
    id: 'Sudahkah nama, gelar, dan jabatan dicocokkan, juga “Plt.” dan “Pj.”?',
    en: 'Are names, degrees and titles checked, “Plt.” and “Pj.” included?',
  },
  why: {
    id: 'Nama yang keliru diingat pemiliknya dan dikutip media.',
    en: 'A wrong name is remembered by who bears it, and quoted by the media.',
  },
  options: [
    { id: 'checked', label: { id: 'Sudah dicocokkan', en: 'They are checked' }, closes: true },
    { id: 'none', label: { id: 'Tidak ada nama orang', en: 'No name of a person' }, closes: true },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => hasFinding(situation, 'AKR-05') || find(situation).length > 0,
  evidence: (situation) => [
    ...firstOf(find(situation), { id: 'Nama dan jabatan', en: 'Name and title' }),
    ...found(situation, 'AKR-05', { id: '“Plt.” hilang', en: '“Plt.” is missing' }),
  ],
  subject: (situation) => quote(situation, find(situation)),
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Kepala Dinas Kominfo, Rina Puspa], membuka layanan.' },
    { text: 'Hari ini [Camat Cikande Budi Santoso] menerima warga.' },
    { text: 'Warga bertanya kepada [Lurah Sukasari, Siti Aminah].' },
  ],
  notAsked: [
    { text: 'Kepala dinas membuka layanan.' },
    { text: 'Antre di Kantor Camat Cikande.' },
    { text: 'Posyandu Melati Cisoka buka Sabtu.' },
  ],
};
