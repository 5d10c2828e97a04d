import { findAny } from '../../evidence.ts';
import { copyright } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { growTerms } from '../../text/terms.ts';
import { hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

/** Words by which a post names its maker, or a work of somebody else. */
const credits = growTerms([
  'foto oleh',
  'dok',
  'dokumentasi',
  'lisensi',
  'cc by',
  'kredit',
  'sumber foto',
  'sumber gambar',
]);
const works = growTerms([
  'lagu',
  'musik',
  'backsound',
  'infografis',
  'ilustrasi',
  'cuplikan',
  'kutipan film',
]);

const findCredit = ({ post }: Situation) => findAny(post, { id: 'Kredit', en: 'Credit' }, credits);
const findWork = ({ post }: Situation) => findAny(post, { id: 'Karya', en: 'Work' }, works);

export default defineQuestion({
  id: 'rights/credit',
  code: 'HKI-01',
  severity: 'should',
  ask: {
    id: 'Apakah foto, gambar, dan musiknya milik sendiri atau boleh dipakai?',
    en: 'Are pictures and music your own, or may they be used?',
  },
  why: {
    id: 'Menyebut sumber saja belum tentu cukup untuk memakai karya orang. Izin atau lisensinya perlu tercatat.',
    en: 'Naming the source may not be enough to use somebody’s work. Its permission or licence should be noted.',
  },
  options: [
    { id: 'own', label: { id: 'Milik sendiri', en: 'Our own' }, closes: true },
    {
      id: 'allowed',
      label: { id: 'Ada izin atau lisensi', en: 'Permitted or licensed' },
      closes: true,
      asksFor: { id: 'Dari siapa, lisensi apa', en: 'From whom, which licence' },
    },
    notYet,
  ],
  sources: [copyright],
  isAsked: (situation) =>
    hasFinding(situation, 'HKI-01') ||
    (situation.mediaCount > 0 &&
      findWork(situation).span !== null &&
      findCredit(situation).span === null),
  evidence: (situation) => [findCredit(situation), findWork(situation)],
  subject: ({ mediaCount, findings }) =>
    `${mediaCount} ${findings.filter(({ code }) => code === 'HKI-01').length}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Infografis] cara memilah sampah.', mediaCount: 1 },
    { text: 'Air surut Selasa pagi. Foto: internet' },
    { text: 'Senam bersama dengan [lagu] daerah.', mediaCount: 1, channel: 'instagram' },
  ],
  notAsked: [
    { text: 'Infografis cara memilah sampah.' },
    { text: 'Ilustrasi banjir. Dokumentasi BPBD.', mediaCount: 1 },
    { text: 'Posyandu buka Sabtu.', mediaCount: 1 },
  ],
};
