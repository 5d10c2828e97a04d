import { childWords } from '../../lexicon/children.ts';
import { childData } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { placeOf } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { notYet } from '../options.ts';

const children = growTerms(childWords);

const find = ({ post }: Situation) => findTerms(post, children);

export default defineQuestion({
  id: 'children/child-pictures',
  code: 'ANK-02',
  severity: 'must',
  ask: {
    id: 'Ada anak yang bisa dikenali? Bila ada, di mana izin orang tua atau walinya?',
    en: 'Is there a child who can be recognised? If so, where is the parents’ consent?',
  },
  why: {
    id: 'Pemrosesan data anak perlu persetujuan orang tua atau wali. Catat izinnya, atau ambil gambar tanpa wajah.',
    en: 'Processing a child’s data needs the consent of a parent or guardian. Note it, or take pictures without faces.',
  },
  options: [
    { id: 'none', label: { id: 'Tidak ada', en: 'None' }, closes: true },
    {
      id: 'hidden',
      label: { id: 'Ada, tidak bisa dikenali', en: 'Yes, not recognisable' },
      closes: true,
    },
    {
      id: 'consent',
      label: { id: 'Ada, izinnya tercatat', en: 'Yes, consent is noted' },
      closes: true,
      asksFor: { id: 'Di mana dicatat', en: 'Where it is noted' },
    },
    notYet,
  ],
  sources: [childData],
  isAsked: (situation) => situation.mediaCount > 0 || find(situation).length > 0,
  evidence: (situation) => [
    { name: { id: 'Anak disebut', en: 'A child is named' }, span: placeOf(find(situation)[0]) },
  ],
  subject: (situation) => `${situation.mediaCount} ${find(situation).length > 0}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Posyandu buka Sabtu ini.', mediaCount: 1 },
    { text: 'Bawa [balita] Anda ke posyandu.' },
    { text: 'Lomba menggambar [pelajar] SD dimulai.', mediaCount: 3 },
  ],
  notAsked: [
    { text: 'Bayar pajak kendaraan di Samsat.' },
    { text: 'Posyandu lansia buka Sabtu ini.' },
    { text: 'Anakronisme bukan istilah warga.' },
  ],
};
