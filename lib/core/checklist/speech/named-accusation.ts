import { defamation } from '../../lexicon/norms-protection.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { found, hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

/** An account by its name, or its screen. */
const source = /(?<!\p{L})(?:[Aa]kun (?:@|\p{Lu})|@\w|[Tt]angkapan layar|[Ss]creenshot)/u;

/** A rebuttal that names an account, or speaks of its screen. */
const namesSource = ({ post }: Situation): boolean =>
  post.kind === 'clarification' && source.test(post.text);

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
      text: 'Hoaks: tangkapan layar bansos batal. Yang benar, bansos cair Senin.',
      kind: 'clarification',
      mediaCount: 1,
    },
    { text: 'Kabar dari akun Serang Kabar itu tidak benar.', kind: 'clarification' },
  ],
  notAsked: [
    { text: 'Informasi itu tidak benar.', kind: 'clarification', mediaCount: 1 },
    { text: 'Itu bukan dari akun resmi kami.', kind: 'clarification' },
    { text: 'Ikuti akun Dinas Kesehatan untuk jadwal.', kind: 'announcement' },
    { text: 'Waspada akun penipu yang memakai nama Samsat.' },
  ],
};
