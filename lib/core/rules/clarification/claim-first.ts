import { claimMarks, plainFacts } from '../../lexicon/evidence.ts';
import { factChecking } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isGeneral } from '../../text/hoaxes.ts';
import { findTerms, growTerms, inside } from '../../text/terms.ts';

const marks = growTerms([...claimMarks, 'beredar', 'viral', 'pesan berantai']);
const facts = growTerms(plainFacts);

export default defineRule({
  id: 'clarification/claim-first',
  code: 'KOR-01',
  severity: 'should',
  name: { id: 'Klaim keliru terbaca lebih dulu', en: 'False claim is read first' },
  why: {
    id: 'Yang dibaca pertama paling diingat, juga bila itu yang keliru.',
    en: 'What is read first is remembered best, even when it is what is false.',
  },
  advice: {
    id: 'Mulai dari faktanya, seperti “FAKTA: bantuan tetap cair 5 Desember”. Klaimnya cukup sekali, sesudah itu.',
    en: 'Begin with the fact, such as “FAKTA: bantuan tetap cair 5 Desember”. The claim comes after it, once.',
  },
  sources: [factChecking],
  check: (post) => {
    const [first] = post.sentences;
    if (post.kind !== 'clarification' || !first) return [];
    const [mark] = inside(first, findTerms(post, marks));
    if (!mark || isGeneral(post, mark)) return [];
    const [fact] = inside(first, findTerms(post, facts));
    return fact && fact.start < mark.start ? [] : [{ start: mark.start, end: mark.end }];
  },
});

export const examples: Examples = {
  flags: [
    { text: '[HOAKS]: Bansos dibatalkan. Faktanya bansos tetap cair.', kind: 'clarification' },
    { text: '[Beredar] pesan bahwa loket tutup. Itu tidak benar.', kind: 'clarification' },
    { text: 'Kabar penutupan jalan [tidak benar].', kind: 'clarification' },
  ],
  allows: [
    {
      text: 'FAKTA: bansos tetap cair 5 Desember. Pesan yang beredar keliru.',
      kind: 'clarification',
    },
    { text: 'Bansos tetap cair. Kabar pembatalan itu hoaks.', kind: 'clarification' },
    { text: 'Hoaks menyebar cepat; periksa dulu sebelum berbagi.', kind: 'campaign' },
  ],
};
