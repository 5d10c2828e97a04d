import type { QuestionExample } from '../../../lib/core/question.ts';
import { answersOnSubstance } from './reopened-substance.ts';

/** A question, answered in one situation; one where the answer holds, one where it is open again. */
export type Reopening = readonly [
  question: string,
  answered: QuestionExample,
  same: QuestionExample,
  other: QuestionExample,
];

/** What the readers of a post can rely on, and whom it could hurt. */
const answersOnPeople: readonly Reopening[] = [
  [
    'ai/ai-use',
    { text: 'Posyandu buka Sabtu di balai desa kami lagi.' },
    { text: 'Posyandu buka Sabtu di balai desa kami lagi. Gratis.' },
    { text: 'Samsat buka Sabtu di balai desa kami lagi.' },
  ],
  [
    'ai/human-check',
    { text: 'Buka Sabtu.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Sabtu', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Minggu.', answers: { 'ai/ai-use': 'draft' } },
  ],
  [
    'ai/prompt-secrets',
    { text: 'Buka Sabtu.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Minggu.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Sabtu.', answers: { 'ai/ai-use': 'picture' } },
  ],
  [
    'ai/synthetic-media-label',
    { text: 'Banjir.', mediaCount: 1, answers: { 'ai/ai-use': 'picture' } },
    { text: 'Banjir surut.', mediaCount: 1, answers: { 'ai/ai-use': 'picture' } },
    { text: 'Banjir.', mediaCount: 2, answers: { 'ai/ai-use': 'picture' } },
  ],
  [
    'children/child-case',
    { text: 'Anak korban kekerasan.' },
    { text: 'Anak korban kekerasan' },
    { text: 'Anak korban kekerasan di Cisoka.' },
  ],
  [
    'children/child-pictures',
    { text: 'Bawa anak.', mediaCount: 1 },
    { text: 'Bawa anak Anda.', mediaCount: 1 },
    { text: 'Bawa anak.', mediaCount: 2 },
  ],
  [
    'clarification/fact-first',
    { text: 'Fakta: cair.', kind: 'clarification' },
    { text: 'FAKTA: cair', kind: 'clarification' },
    { text: 'Hoaks: batal.', kind: 'clarification' },
  ],
  [
    'crisis/crisis-parts',
    { text: 'Banjir. Pindah ke sekolah, telepon 112.', kind: 'hazard' },
    { text: 'Banjir besar. Pindah ke sekolah, telepon 112.', kind: 'hazard' },
    { text: 'Banjir. Pindah ke sekolah, telepon 119.', kind: 'hazard' },
  ],
  [
    'governance/four-eyes',
    { text: 'Posyandu buka Sabtu di balai.' },
    { text: 'Posyandu  buka Sabtu di balai' },
    { text: 'Posyandu buka Minggu di balai.' },
  ],
  [
    'health/cure-claim',
    { text: 'Khasiat jamu.' },
    { text: 'Khasiat jamu kunyit.' },
    { text: 'Khasiat herbal.' },
  ],
  [
    'health/patient',
    { text: 'Pasien pulang.', mediaCount: 1 },
    { text: 'Pasien pulang', mediaCount: 1 },
    { text: 'Pasien pulang.', mediaCount: 2 },
  ],
  [
    'openness/exempt-information',
    { text: 'Isi nota dinas.' },
    { text: 'Ini isi nota dinas.' },
    { text: 'Isi nota dinas, masih penyidikan.' },
  ],
  [
    'openness/immediate-information',
    { text: 'Air jangan diminum.' },
    { text: 'Air sumur jangan diminum.' },
    { text: 'Air jangan diminum, ada keracunan makanan.' },
  ],
  [
    'platform/mentions',
    { text: 'Tanya @bpbdbanten.' },
    { text: 'Tanya dulu @BPBDbanten.' },
    { text: 'Tanya @bpbdpalsu.' },
  ],
  [
    'privacy/consent-in-pictures',
    { text: 'Foto warga.', mediaCount: 1 },
    { text: 'Foto warga Cibogo.', mediaCount: 1 },
    { text: 'Foto warga.', mediaCount: 2 },
  ],
  [
    'privacy/documents-in-pictures',
    { text: 'Warga menerima KTP.', mediaCount: 1 },
    { text: 'Warga Cibogo menerima KTP baru.', mediaCount: 1 },
    { text: 'Warga menerima KTP.', mediaCount: 2 },
  ],
  [
    'privacy/sensitive-data',
    { text: 'Daftar penerima ada di gambar.' },
    { text: 'Daftar  penerima ada di gambar' },
    { text: 'Daftar penerima Cibogo ada di gambar.' },
  ],
  [
    'rights/credit',
    { text: 'Infografis memilah sampah.', mediaCount: 1 },
    { text: 'Infografis memilah sampah basah.', mediaCount: 1 },
    { text: 'Infografis memilah sampah.', mediaCount: 2 },
  ],
  [
    'rights/endorsement',
    { text: 'Donor darah, disponsori toko.' },
    { text: 'Donor darah disponsori toko' },
    { text: 'Donor darah, disponsori bank.' },
  ],
  [
    'rights/state-emblem',
    { text: 'Pasang bendera.', mediaCount: 1 },
    { text: 'Pasang bendera besok.', mediaCount: 1 },
    { text: 'Pasang bendera.', mediaCount: 2 },
  ],
  [
    'speech/named-accusation',
    { text: 'Tangkapan layar itu keliru.', kind: 'clarification' },
    { text: 'Tangkapan layar itu keliru', kind: 'clarification' },
    { text: 'Tangkapan layar akun X itu keliru.', kind: 'clarification' },
  ],
  [
    'victims/sexual-violence',
    { text: 'Korban pencabulan didampingi.' },
    { text: 'KORBAN pencabulan didampingi' },
    { text: 'Korban pencabulan dari Cisoka didampingi.' },
  ],
  [
    'victims/suicide',
    { text: 'Cegah bunuh diri.' },
    { text: 'Cegah bunuh diri' },
    { text: 'Cegah bunuh diri di kampus.' },
  ],
];

export const reopenings = [...answersOnSubstance, ...answersOnPeople];
