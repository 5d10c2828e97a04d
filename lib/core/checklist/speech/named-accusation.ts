import { defamation } from '../../lexicon/norms-protection.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { found, hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

/** A rebuttal that names an account, or shows its screen. */
function namesSource({ post, kind, mediaCount }: Situation): boolean {
  if (kind !== 'clarification' && post.kind !== 'clarification') return false;
  const isNamed = /(?<!\p{L})akun \p{Lu}|(?<!\p{L})akun @/iu.test(post.text);
  return mediaCount > 0 || isNamed;
}

export default defineQuestion({
  id: 'speech/named-accusation',
  code: 'ITE-01',
  severity: 'must',
  ask: {
    id: 'Apakah yang dibantah isinya saja, tanpa menuduh orang atau akun yang bisa dikenali?',
    en: 'Is only the claim rebutted, without accusing a person or account that can be recognised?',
  },
  why: {
    id: 'Nama orang dan tuduhan dapat masuk pencemaran; kepentingan umum dinilai aparat dan hakim. Nama akun di tangkapan layar terhitung juga.',
    en: 'A person’s name with an accusation may be defamation; public interest is for investigators and judges to weigh. An account’s name in a screenshot counts too.',
  },
  options: [
    { id: 'claim-only', label: { id: 'Isinya saja', en: 'The claim only' }, closes: true },
    {
      id: 'judged',
      label: { id: 'Ada putusan atau rilis polisi', en: 'There is a judgment or police release' },
      closes: true,
      asksFor: { id: 'Nomor putusan atau rilis', en: 'Number of the judgment or release' },
    },
    {
      id: 'named',
      label: { id: 'Orangnya masih disebut', en: 'The person is still named' },
      closes: false,
    },
    notYet,
  ],
  sources: [defamation],
  isAsked: (situation) => hasFinding(situation, 'ITE-01') || namesSource(situation),
  evidence: (situation) => found(situation, 'ITE-01', { id: 'Yang dituduh', en: 'Who is accused' }),
  subject: (situation) => `${situation.mediaCount} ${wordsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Akun X] penyebar fitnah.' },
    {
      text: 'Hoaks: bansos batal. Yang benar, bansos cair Senin.',
      kind: 'clarification',
      mediaCount: 1,
    },
    { text: 'Kabar dari akun Serang Kabar itu tidak benar.', kind: 'clarification' },
  ],
  notAsked: [
    { text: 'Informasi itu tidak benar.', kind: 'clarification' },
    { text: 'Ikuti akun Dinas Kesehatan untuk jadwal.', kind: 'announcement' },
    { text: 'Waspada akun penipu yang memakai nama Samsat.' },
  ],
};
