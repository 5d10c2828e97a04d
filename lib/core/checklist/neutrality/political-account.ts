import { neutrality } from '../../lexicon/norms.ts';
import { neutralityGuide } from '../../lexicon/norms-protection.ts';
import { isElectionTime } from '../../policy.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findUnknownAccounts } from '../../text/mentions.ts';
import { found, hasFinding, quote } from '../found.ts';
import { notYet } from '../options.ts';

export default defineQuestion({
  id: 'neutrality/political-account',
  code: 'NET-04',
  severity: 'must',
  ask: {
    id: 'Apakah akun yang ditandai atau diajak kolaborasi bebas dari calon, partai, dan timnya?',
    en: 'Are the tagged or collaborating accounts free of candidates, parties and their teams?',
  },
  why: {
    id: 'Menandai atau berkolaborasi dapat terbaca sebagai dukungan. Pedoman 2022 menyebut posting, suka, dan ikut; tanda dinilai sama demi kehati-hatian.',
    en: 'Tagging or collaborating may read as support. The 2022 guide lists posting, liking and following; tags are treated alike for caution.',
  },
  options: [
    { id: 'free', label: { id: 'Ya, semuanya', en: 'Yes, all of them' }, closes: true },
    {
      id: 'bodies',
      label: { id: 'Hanya KPU, Bawaslu, instansi', en: 'Only KPU, Bawaslu, agencies' },
      closes: true,
    },
    {
      id: 'political',
      label: { id: 'Ada akun politik', en: 'There is a political account' },
      closes: false,
    },
    notYet,
  ],
  sources: [neutrality, neutralityGuide],
  isAsked: (situation) =>
    hasFinding(situation, 'NET-04') ||
    (isElectionTime(situation.post.policy, situation.post.today) &&
      findUnknownAccounts(situation.post).length > 0),
  evidence: (situation) =>
    found(situation, 'NET-04', { id: 'Akun politik', en: 'Political account' }),
  subject: (situation) => quote(situation, findUnknownAccounts(situation.post)),
});

const election = { isOn: true, from: null, to: null };

export const examples: QuestionExamples = {
  asked: [
    { text: 'Terima kasih [@timpemenanganbanten].' },
    { text: 'Bersama @pemudaserang kita bersihkan pantai.', policy: { election } },
    { text: 'Ikuti [@gerindra] dan @dinkesbanten.' },
  ],
  notAsked: [
    { text: 'Bersama @pemudaserang kita bersihkan pantai.' },
    { text: 'Ikuti @dinkesbanten.', policy: { election, handles: ['dinkesbanten'] } },
    { text: 'Posyandu buka Sabtu ini.', policy: { election } },
  ],
};
