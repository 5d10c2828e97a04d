import { nationalProgrammes } from '../../lexicon/asking.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf, quote } from '../found.ts';
import { notYet } from '../options.ts';

const programmes = growTerms(nationalProgrammes);

/** `Peraturan Menteri Sosial Nomor 3`, `UU 25/2009`, `SE Nomor 5`. */
const rule =
  /(?<!\p{L})(?:Undang-Undang|UU|PP|Perpres|Permen\p{L}{0,15}|Pergub|Perbup|Perwal|Perda|Inpres|Instruksi|Peraturan|Keputusan|Surat Edaran|SE)(?: \p{Lu}\p{L}{2,20}){0,4} (?:Nomor |No\.? ?)?\d{1,4}/gu;

const find = ({ post }: Situation) => [
  ...findPattern(post.text, rule),
  ...findTerms(post, programmes),
];

export default defineQuestion({
  id: 'accuracy/aligned-policy',
  code: 'AKR-07',
  severity: 'should',
  ask: {
    id: 'Apakah isinya cocok dengan aturan atau kebijakan pusat, dan nomornya benar?',
    en: 'Does it agree with the rule or national policy, and is the number right?',
  },
  why: {
    id: 'Warga yang membaca dua tanggal berbeda tidak percaya keduanya.',
    en: 'Citizens who read two different dates believe neither.',
  },
  options: [
    {
      id: 'checked',
      label: { id: 'Cocok, sudah diperiksa', en: 'It agrees, it was checked' },
      closes: true,
      asksFor: { id: 'Tautan aturannya', en: 'Link to the rule' },
    },
    {
      id: 'local',
      label: { id: 'Aturan daerah sendiri', en: 'A rule of our own region' },
      closes: true,
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => find(situation).length > 0,
  evidence: (situation) =>
    firstOf(find(situation), { id: 'Aturan atau program', en: 'Rule or programme' }),
  subject: (situation) => quote(situation, find(situation)),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Denda dihapus ([Peraturan Gubernur Nomor 12] Tahun 2026).' },
    { text: 'Bantuan [PKH] cair besok di kantor pos.' },
    { text: 'Layanan ini menurut [UU 25]/2009.' },
  ],
  notAsked: [
    { text: 'Loket KTP pindah ke lantai dua.' },
    { text: 'Peraturan RT tentang sampah dibaca bersama.' },
    { text: 'Surat keterangan selesai 1 hari.' },
  ],
};
