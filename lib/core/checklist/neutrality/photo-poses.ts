import { neutrality } from '../../lexicon/norms.ts';
import { neutralityGuide } from '../../lexicon/norms-protection.ts';
import { isElectionTime } from '../../policy.ts';
import type { QuestionExample, QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { notYet } from '../options.ts';

export default defineQuestion({
  id: 'neutrality/photo-poses',
  code: 'NET-02',
  severity: 'must',
  ask: {
    id: 'Adakah pose jari atau atribut di gambar yang terbaca sebagai keberpihakan?',
    en: 'Is there a hand sign or emblem in the picture that reads as taking sides?',
  },
  why: {
    id: 'Pose dapat terbaca sebagai simbol keberpihakan. Tangan mengepal atau tangkup aman; ikuti daftar terbaru di daerah.',
    en: 'A pose may read as a partisan symbol. A fist or joined palms is safe; follow the newest local list.',
  },
  options: [
    { id: 'none', label: { id: 'Tidak ada', en: 'None' }, closes: true },
    {
      id: 'no-people',
      label: { id: 'Tidak ada orang di gambar', en: 'Nobody in the picture' },
      closes: true,
    },
    {
      id: 'pose',
      label: { id: 'Ada, gambar akan diganti', en: 'Yes, it will be replaced' },
      closes: false,
    },
    notYet,
  ],
  sources: [neutralityGuide, neutrality],
  isAsked: ({ post, mediaCount }) => mediaCount > 0 && isElectionTime(post.policy, post.today),
  subject: ({ mediaCount }) => `${mediaCount}`,
});

const election = (to: string | null) => ({ election: { isOn: true, from: '2027-01-01', to } });
const inTime = (text: string, mediaCount: number): QuestionExample => ({
  text,
  mediaCount,
  today: '2027-03-01',
  policy: election(null),
});

export const examples: QuestionExamples = {
  asked: [
    inTime('Foto bersama di balai desa.', 1),
    inTime('Posyandu buka Sabtu ini.', 2),
    inTime('Selamat Hari Guru.', 1),
  ],
  notAsked: [
    { text: 'Foto bersama di balai desa.', mediaCount: 1 },
    inTime('Foto bersama di balai desa.', 0),
    { text: 'Foto bersama.', mediaCount: 1, today: '2027-08-01', policy: election('2027-06-30') },
  ],
};
