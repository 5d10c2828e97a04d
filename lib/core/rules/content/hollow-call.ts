import { callFillers, hollowVerbs } from '../../lexicon/calls.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findActions } from '../../text/actions.ts';
import { findCallers } from '../../text/calls.ts';
import type { Sentence } from '../../text/sentences.ts';
import { insideOrdered } from '../../text/terms.ts';

/** So many sentences before a call may have told the step already. */
const stepsBefore = 4;

export default defineRule({
  id: 'content/hollow-call',
  code: 'ISI-01',
  severity: 'should',
  name: { id: 'Ajakan belum bisa dilakukan', en: 'Call that nobody can act on' },
  why: {
    id: 'Warga setuju, tetapi belum tahu harus apa. Satu langkah yang jelas lebih mudah diikuti.',
    en: 'Readers agree, but do not know what to do. One clear step is easier to follow.',
  },
  advice: {
    id: 'Ganti dengan satu langkah dan bendanya, seperti “kuras bak mandi tiap Minggu”.',
    en: 'Replace it with one step and its object, such as “drain the water tub every Sunday”.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const callers = findCallers(post);
    const calls = post.sentences.map((sentence, at) => findHollow(sentence, callers[at] ?? -1));
    if (calls.every((hit) => !hit)) return [];
    const actions = findActions(post);
    return calls.flatMap((hit, at) => {
      const near = post.sentences.slice(Math.max(0, at - stepsBefore), at + 2);
      const hasStep = near.some((sentence) => insideOrdered(sentence, actions).length > 0);
      return hit && !hasStep ? [hit] : [];
    });
  },
});

function findHollow({ words }: Sentence, opener: number): Hit | undefined {
  if (opener < 0) return undefined;
  const verb = words.slice(opener + 1).find(({ text }) => !callFillers.has(text.toLowerCase()));
  if (!verb || !hollowVerbs.has(verb.text.toLowerCase())) return undefined;
  return { start: words[opener]?.start ?? verb.start, end: verb.end };
}

export const examples: Examples = {
  flags: [
    '[Mari kita wujudkan] lingkungan sehat untuk anak cucu.',
    'Hari Lingkungan Hidup. [Ayo bersama-sama tingkatkan] kesadaran kita semua.',
    '[Yuk dukung] terus pembangunan daerah. Terima kasih.',
  ],
  allows: [
    'Kuras bak mandi tiap Minggu. Mari cegah demam berdarah.',
    'Mari wujudkan rumah bebas jentik: kuras bak mandi tiap Minggu.',
    'Ayo jaga balita Anda. Periksakan ke puskesmas terdekat setiap bulan.',
    'Ayo bergabung untuk mewujudkan usaha Anda, Sabtu pukul 08.00 di balai desa.',
    'Daftar di situs dinas. Info: Rina. Ayo kita dukung acara ini bersama-sama.',
    'Pemerintah daerah membangun jalan desa.',
  ],
};
