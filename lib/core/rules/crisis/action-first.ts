import { findTelephones } from '../../evidence.ts';
import { hazardActions, soothingWords } from '../../lexicon/crisis.ts';
import { hazardWords } from '../../lexicon/hazards.ts';
import { crisisCommunication } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

/** A longer text is news of what happened, and no alert. */
const mostAlertWords = 120;

const actions = growTerms(hazardActions);
const soothing = growTerms(soothingWords);
const hazards = growTerms(hazardWords);

export default defineRule({
  id: 'crisis/action-first',
  code: 'KRI-01',
  severity: 'should',
  name: { id: 'Tindakan warga belum lengkap', en: 'What to do is incomplete' },
  why: {
    id: 'Warga yang cemas mencari satu langkah dan satu nomor.',
    en: 'Worried people look for one step and one number.',
  },
  advice: {
    id: 'Tulis apa yang dilakukan sekarang, di mana, nomor darurat, dan jam pembaruan berikutnya.',
    en: 'Write what to do now, where, the emergency number and the time of the next update.',
  },
  sources: [crisisCommunication],
  check: (post) => {
    if (post.kind !== 'hazard') return [];
    const missing = findMissing(post);
    const place = findTerms(post, soothing)[0] ?? findTerms(post, hazards)[0];
    return place && missing.length > 0
      ? [{ start: place.start, end: place.end, why: explain(missing) }]
      : [];
  },
});

const findMissing = (post: Post): readonly Local[] => [
  ...(findTerms(post, actions).length > 0
    ? []
    : [{ id: 'apa yang dilakukan warga', en: 'what people should do' }]),
  ...(post.words.length > mostAlertWords || findTelephones(post).length > 0
    ? []
    : [{ id: 'nomor darurat', en: 'an emergency number' }]),
];

const explain = (missing: readonly Local[]): Local => ({
  id: `Yang belum kami temukan: ${missing.map(({ id }) => id).join(', ')}. Warga yang cemas mencari satu langkah dan satu nomor.`,
  en: `Not found yet: ${missing.map(({ en }) => en).join(', ')}. Worried people look for one step and one number.`,
});

export const examples: Examples = {
  flags: [
    { text: 'Air sungai naik. [Harap tenang], jangan panik.', kind: 'hazard' },
    { text: '[Banjir] merendam Cisoka sejak pagi.', kind: 'hazard' },
    { text: 'Waspada [longsor]. Pindah ke SDN 1 sekarang.', kind: 'hazard' },
  ],
  allows: [
    { text: 'Air naik. Pindah ke SDN 1 sekarang; telepon 112.', kind: 'hazard' },
    { text: 'Banjir di Cisoka: jauhi sungai. Posko: 0254 200123.', kind: 'hazard' },
    { text: 'Banjir merendam Cisoka sejak pagi.', kind: 'activity' },
  ],
};
