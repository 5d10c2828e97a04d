import { findAny } from '../../evidence.ts';
import { stateEmblem } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { growTerms } from '../../text/terms.ts';
import { notYet } from '../options.ts';

const symbols = growTerms([
  'garuda',
  'lambang negara',
  'lambang daerah',
  'bendera',
  'merah putih',
  'logo',
  'twibbon',
]);

const findSymbol = ({ post }: Situation) =>
  findAny(post, { id: 'Lambang atau logo', en: 'Emblem or logo' }, symbols);

export default defineQuestion({
  id: 'rights/state-emblem',
  code: 'LMB-01',
  severity: 'may',
  ask: {
    id: 'Apakah lambang, bendera, dan logo di gambar utuh dan tidak diubah?',
    en: 'Are emblem, flag and logos in the picture whole and unchanged?',
  },
  why: {
    id: 'Lambang yang terpotong atau diubah warnanya dapat dipersoalkan. Pakai berkas resmi dari pedoman logonya.',
    en: 'An emblem that is cut or recoloured may be questioned. Use the official file of its guide.',
  },
  options: [
    { id: 'whole', label: { id: 'Utuh', en: 'Whole' }, closes: true },
    { id: 'none', label: { id: 'Tidak ada di gambar', en: 'None in the picture' }, closes: true },
    notYet,
  ],
  sources: [stateEmblem],
  isAsked: (situation) => situation.mediaCount > 0 && findSymbol(situation).span !== null,
  evidence: (situation) => [findSymbol(situation)],
  subject: ({ mediaCount }) => String(mediaCount),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Pasang [bendera] mulai 1 Agustus.', mediaCount: 1 },
    { text: 'Ini [logo] baru kabupaten kita.', mediaCount: 1 },
    { text: 'Pakai [twibbon] hari jadi.', mediaCount: 1, channel: 'instagram' },
  ],
  notAsked: [
    { text: 'Pasang bendera mulai 1 Agustus.' },
    { text: 'Posyandu buka Sabtu.', mediaCount: 1 },
    { text: '', mediaCount: 1 },
  ],
};
