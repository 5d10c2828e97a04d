import { findAny } from '../../evidence.ts';
import { claimMarks, factWords, reasonWords, sourceWords } from '../../lexicon/evidence.ts';
import type { Evidence, QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { placeOf } from '../../text/span.ts';
import { findTerms, growTerms, inside } from '../../text/terms.ts';
import { notYet } from '../options.ts';

const facts = growTerms(factWords);
const marks = growTerms(claimMarks);
const reasons = growTerms(reasonWords);
const sources = growTerms(sourceWords);

/** A first sentence that calls a claim by its name repeats it before the fact stands. */
function findFact({ post }: Situation): Evidence {
  const name = { id: 'Fakta di kalimat pertama', en: 'Fact in the first sentence' };
  const [first] = post.sentences;
  const [fact] = first ? inside(first, findTerms(post, facts)) : [];
  return { name, span: placeOf(fact) };
}

export default defineQuestion({
  id: 'clarification/fact-first',
  code: 'KOR-01',
  severity: 'should',
  ask: {
    id: 'Apakah faktanya lebih dulu, dan klaim yang keliru hanya disebut sekali?',
    en: 'Does the fact come first, and is the false claim named only once?',
  },
  why: {
    id: 'Yang dibaca pertama paling diingat. Klaim keliru yang diulang ikut menyebar.',
    en: 'What is read first is remembered best. A false claim that is repeated spreads too.',
  },
  options: [
    { id: 'yes', label: { id: 'Ya, fakta dulu', en: 'Yes, fact first' }, closes: true },
    notYet,
  ],
  sources: [
    {
      kind: 'guide',
      norm: {
        id: 'susunan fakta, klaim, fakta (truth sandwich), lazim di pemeriksa fakta',
        en: 'fact, claim, fact (truth sandwich), common among fact-checkers',
      },
      checked: '2026-11-24',
    },
  ],
  isAsked: ({ kind, post }) => kind === 'clarification' && post.words.length > 0,
  evidence: (situation) => [
    findFact(situation),
    findAny(situation.post, { id: 'Klaim ditandai', en: 'Claim is marked' }, marks),
    findAny(situation.post, { id: 'Alasan', en: 'Reason' }, reasons),
    findAny(situation.post, { id: 'Sumber', en: 'Source' }, sources),
  ],
  subject: ({ post }) => wordsOf(post),
});

export const examples: QuestionExamples = {
  asked: [
    {
      kind: 'clarification',
      text: '[FAKTA]: bantuan tetap cair 5 Desember. Pesan yang beredar [tidak benar] [karena] bukan dari kami. [Sumber]: Dinas Sosial.',
    },
    { kind: 'clarification', text: '[HOAKS]: bantuan dibatalkan.' },
    { kind: 'clarification', text: 'Bantuan tetap cair.' },
  ],
  notAsked: [
    { text: 'FAKTA: bantuan tetap cair 5 Desember.' },
    { kind: 'announcement', text: 'HOAKS: bantuan dibatalkan.' },
    { kind: 'clarification', text: '' },
  ],
};
