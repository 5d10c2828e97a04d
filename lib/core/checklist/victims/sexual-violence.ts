import {
  victimSecrecy,
  victimsInThePress,
  witnessSecrecy,
} from '../../lexicon/norms-protection.ts';
import { sexualViolence } from '../../lexicon/protection.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { found, hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

const violence = growTerms(sexualViolence);
const find = ({ post }: Situation) => findTerms(post, violence);

export default defineQuestion({
  id: 'victims/sexual-violence',
  code: 'KRB-01',
  severity: 'must',
  ask: {
    id: 'Apakah tulisan ini tanpa identitas korban dan keluarganya, tanpa rincian, dan memuat layanan bantuan?',
    en: 'Is the text without identity of victim and family, without details, and does it name help?',
  },
  why: {
    id: 'Korban dan keluarganya berhak dirahasiakan identitasnya. Rincian peristiwa membuat mereka mengalaminya lagi.',
    en: 'Victims and their families have a right to secrecy. Details of the act make them live through it again.',
  },
  options: [
    { id: 'safe', label: { id: 'Ya, semuanya', en: 'Yes, all of it' }, closes: true },
    {
      id: 'no-case',
      label: { id: 'Bukan kasus, hanya edukasi', en: 'No case, teaching only' },
      closes: true,
    },
    {
      id: 'details',
      label: { id: 'Masih ada identitas/rincian', en: 'Identity or details remain' },
      closes: false,
    },
    notYet,
  ],
  sources: [victimSecrecy, witnessSecrecy, victimsInThePress],
  isAsked: (situation) => hasFinding(situation, 'KRB-01') || find(situation).length > 0,
  evidence: (situation) =>
    found(situation, 'KRB-01', { id: 'Bisa mengenali korban', en: 'May identify the victim' }),
  subject: (situation) => `${situation.mediaCount} ${wordsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Korban pencabulan [bernama Siti Aminah] sudah didampingi.' },
    { text: 'Kasus kekerasan seksual ditangani UPTD PPA.' },
    { text: 'Pelaku pelecehan seksual ditangkap di terminal.' },
  ],
  notAsked: [
    { text: 'Korban banjir menerima selimut.' },
    { text: 'Kekerasan dalam rumah tangga dapat dilaporkan ke 129.' },
    { text: 'Cek tekanan darah gratis.' },
  ],
};
