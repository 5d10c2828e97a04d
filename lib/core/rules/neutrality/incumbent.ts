import { credit } from '../../lexicon/incumbents.ts';
import { incumbents } from '../../lexicon/norms-protection.ts';
import { isElectionTime } from '../../policy.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import { withoutOverlaps } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

const praise = growTerms(credit);

/** `Berkat Bupati X`, `Terima kasih Pak Gubernur`: what an office did is one person's gift. */
const thanks =
  /(?<!\p{L})(?:[Bb]erkat|[Tt]erima kasih,?) (?:(?:Bapak|Pak|Ibu|Bu) )?(?:Bupati|Gubernur|Wali Kota|Walikota)(?: \p{Lu}\p{L}{0,20}){0,2}/gu;
/** `#BupatiHebat`, `#TerimaKasihGubernur`. */
const tag = /#\p{L}{0,20}(?:bupati|gubernur|walikota)\p{L}{0,30}/giu;
/** `#KantorBupati`, `#PendopoBupati`: a place. */
const placeTag = /kantor|pendopo|perbup|pergub|pemilihan|pilbup|pilgub|wakil/iu;

export default defineRule({
  id: 'neutrality/incumbent',
  code: 'NET-03',
  severity: 'should',
  reads: 'sentence',
  name: { id: 'Terbaca sebagai promosi pejabat', en: 'Reads as promoting an official' },
  why: {
    id: 'Hasil kerja kantor terbaca sebagai jasa satu orang. Menjelang pemilihan hal itu dapat dianggap menguntungkan salah satu calon.',
    en: 'The work of the office reads as the merit of one person. Before an election that may count as favouring a candidate.',
  },
  advice: {
    id: 'Sebut hasilnya untuk warga: “Jalan Cisoka selesai diperbaiki.”',
    en: 'Name the result for citizens: “The Cisoka road is repaired.”',
  },
  sources: [incumbents],
  check: (post) => {
    const severity = isElectionTime(post.policy, post.today) ? 'must' : 'should';
    return findPraise(post).map((hit): Hit => ({ ...hit, severity }));
  },
});

function findPraise(post: Post): readonly Hit[] {
  const tags = findPattern(post.text, tag).filter(
    ({ start, end }) => !placeTag.test(post.text.slice(start, end)),
  );
  const found = [...findTerms(post, praise), ...findPattern(post.text, thanks), ...tags];
  return withoutOverlaps(found.map(({ start, end }) => ({ start, end })));
}

export const examples: Examples = {
  flags: [
    '[Berkat Bupati Budi], jalan mulus sampai desa.',
    'Puskesmas rampung [di bawah kepemimpinan] Gubernur.',
    'Air bersih mengalir lagi. [#TerimaKasihBupati]',
    {
      text: '[Terima kasih Pak Wali Kota] atas taman baru ini.',
      policy: { election: { isOn: true, from: '2027-01-01', to: '2027-12-31' } },
      today: '2027-03-01',
    },
  ],
  allows: [
    'Jalan Cisoka selesai diperbaiki.',
    'Bupati meresmikan puskesmas, Senin (23/11/2026).',
    'Datang ke #KantorBupatiTangerang pada jam kerja.',
    'Terima kasih kepada warga yang sudah melapor.',
  ],
};
