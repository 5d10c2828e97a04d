import { childPlaces, childWords } from '../../lexicon/children.ts';
import { childData } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { placeOf } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { notYet } from '../options.ts';

const children = growTerms(childWords);
const places = growTerms(childPlaces);

/** Children; with a picture also the places where they are. */
const find = ({ post, mediaCount }: Situation) => {
  const named = findTerms(post, children);
  return named.length > 0 || mediaCount === 0 ? named : findTerms(post, places);
};

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
  isAsked: (situation) => find(situation).length > 0,
  evidence: (situation) => [
    {
      name: { id: 'Anak atau tempatnya', en: 'Children or where they are' },
      span: placeOf(find(situation)[0]),
    },
  ],
  subject: ({ mediaCount }) => String(mediaCount),
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Posyandu] buka Sabtu ini.', mediaCount: 1 },
    { text: 'Bawa [balita] Anda ke posyandu.' },
    { text: 'Lomba menggambar [pelajar] SD dimulai.', mediaCount: 3 },
  ],
  notAsked: [
    { text: 'Bayar pajak kendaraan di Samsat.', mediaCount: 1 },
    { text: 'Posyandu lansia buka Sabtu ini.' },
    { text: 'Anakronisme bukan istilah warga.' },
  ],
};
