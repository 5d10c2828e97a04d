import { otherBodies } from '../../lexicon/asking.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { PostKind } from '../../post-kind.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf, quote } from '../found.ts';
import { notYet } from '../options.ts';

const bodies = growTerms(otherBodies);

/** Posts that people act on. */
const kinds: ReadonlySet<PostKind | null> = new Set(['service', 'announcement']);

/** Other bodies; not the office itself. */
const find = ({ post }: Situation) => {
  const own = post.policy.office.toLowerCase();
  return findTerms(post, bodies).filter(
    ({ start, end }) => !own.includes(post.text.slice(start, end).toLowerCase()),
  );
};

export default defineQuestion({
  id: 'accuracy/authority',
  code: 'AKR-08',
  severity: 'should',
  ask: {
    id: 'Apakah ini urusan kantor sendiri, atau pemilik urusannya sudah disebut dan tahu?',
    en: 'Is this our own business, or is its owner named and informed?',
  },
  why: {
    id: 'Kabar urusan kantor lain sulit diralat bila berubah. Membagikan ulang dari pemiliknya lebih aman.',
    en: 'News of another body is hard to correct when it changes. Sharing the owner’s post is safer.',
  },
  options: [
    { id: 'own', label: { id: 'Urusan kantor sendiri', en: 'Our own business' }, closes: true },
    {
      id: 'agreed',
      label: { id: 'Pemiliknya disebut dan tahu', en: 'The owner is named and knows' },
      closes: true,
      asksFor: { id: 'Siapa yang dihubungi', en: 'Who was asked' },
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => kinds.has(situation.post.kind) && find(situation).length > 0,
  evidence: (situation) => firstOf(find(situation), { id: 'Badan lain', en: 'Another body' }),
  subject: (situation) => quote(situation, find(situation)),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Pemadaman listrik [PLN] Sabtu pukul 09.00 WIB.', kind: 'announcement' },
    { text: 'Urus paspor di [kantor imigrasi] Serang.', kind: 'service' },
    {
      text: 'SIM keliling [Polres] Serang singgah di Cikande.',
      kind: 'announcement',
      policy: { office: 'Kecamatan Cikande' },
    },
  ],
  notAsked: [
    { text: 'Loket KTP pindah ke lantai dua.', kind: 'announcement' },
    {
      text: 'SIM keliling Polres Serang singgah di Cikande.',
      kind: 'announcement',
      policy: { office: 'Polres Serang' },
    },
    { text: 'Camat menerima kunjungan Polres Serang.', kind: 'activity' },
  ],
};
