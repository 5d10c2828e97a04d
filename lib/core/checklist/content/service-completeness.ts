import { findServiceParts, quoteEvidence } from '../../evidence.ts';
import { serviceStandard } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { factsOf } from '../../text/fingerprint.ts';
import { notYet } from '../options.ts';

export default defineQuestion({
  id: 'content/service-completeness',
  code: 'ISI-03',
  severity: 'should',
  ask: {
    id: 'Apakah syarat, cara, waktu, biaya, tempat, dan kontak layanan ini lengkap?',
    en: 'Are requirements, steps, time, cost, place and contact of this service complete?',
  },
  why: {
    id: 'Warga yang tidak menemukan satu di antaranya datang dua kali. Undang-undang memintanya pada standar layanan, bukan pada tiap unggahan.',
    en: 'Citizens who miss one of them come twice. The law asks for them in the service standard, not in every post.',
  },
  options: [
    { id: 'complete', label: { id: 'Lengkap', en: 'Complete' }, closes: true },
    {
      id: 'elsewhere',
      label: { id: 'Sisanya di tautan resmi', en: 'The rest is behind an official link' },
      closes: true,
      asksFor: { id: 'Tautannya', en: 'The link' },
    },
    notYet,
  ],
  sources: [serviceStandard],
  isAsked: ({ kind, post }) => kind === 'service' && post.words.length > 0,
  evidence: ({ post }) => findServiceParts(post),
  subject: ({ post }) => `${quoteEvidence(post, findServiceParts(post))} ${factsOf(post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { kind: 'service', text: 'Ayo [urus] KTP di Disdukcapil hari ini juga.' },
    {
      kind: 'service',
      text: '[Syaratnya] dua. [Daftar di] [loket], Senin [pukul] 08.00 WIB. [Gratis]. [Tanya]: 0254 200123.',
    },
    {
      kind: 'service',
      text: '[Samsat] [buka setiap] hari, [tarif] tetap. Ada pungutan? [Laporkan] ke lapor.go.id.',
    },
  ],
  notAsked: [
    { text: 'Ayo urus KTP di Disdukcapil hari ini juga.' },
    { kind: 'campaign', text: 'Pilah sampah dari rumah supaya tetap terangkut.' },
    { kind: 'service', text: '' },
  ],
};
