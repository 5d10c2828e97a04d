import { platformFacts } from '../../lexicon/guides.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findUnknownAccounts } from '../../text/mentions.ts';
import { notYet } from '../options.ts';

export default defineQuestion({
  id: 'platform/mentions',
  code: 'PLT-04',
  severity: 'may',
  ask: {
    id: 'Apakah akun yang disebut atau diajak kolaborasi sudah dicek keasliannya?',
    en: 'Were the accounts that are mentioned or invited checked to be genuine?',
  },
  why: {
    id: 'Akun tiruan sering memakai nama yang mirip. Satu sebutan dari akun instansi membuatnya dipercaya.',
    en: 'Fake accounts often have similar names. One mention by an agency makes people trust them.',
  },
  options: [{ id: 'checked', label: { id: 'Sudah dicek', en: 'Checked' }, closes: true }, notYet],
  sources: [platformFacts],
  isAsked: ({ post }) => findUnknownAccounts(post).length > 0,
  evidence: ({ post }) =>
    findUnknownAccounts(post)
      .slice(0, 5)
      .map(({ start, end }) => ({ name: { id: 'Akun', en: 'Account' }, span: { start, end } })),
  subject: ({ post }) =>
    findUnknownAccounts(post)
      .map(({ lower }) => lower)
      .join(' '),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Tanya [@bpbdbanten] ya.' },
    { text: 'Tanya [@puskesmas] dan [@dinkes].' },
    { text: 'Tanya @dinkes dan [@bpbdbanten].', policy: { handles: ['dinkes'] } },
  ],
  notAsked: [
    { text: 'Tanya lewat humas@contoh.go.id.' },
    { text: 'Tanya @dinkes ya.', policy: { handles: ['@Dinkes'] } },
    { text: 'Posyandu buka Sabtu.', mediaCount: 1 },
  ],
};
