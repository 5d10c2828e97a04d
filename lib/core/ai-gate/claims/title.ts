import { findHeldTitles } from '../../text/held-titles.ts';
import { withoutOverlaps } from '../../text/span.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

export default defineClaim({
  kind: 'title',
  isReadWithNeighbours: false,
  find: (post) =>
    withoutOverlaps(findHeldTitles(post).map(({ from, end }) => ({ start: from, end }))),
});

export const examples: ClaimExamples = {
  found: [
    '[Plt. Kepala Dinas Kominfo] membuka loket.',
    'Loket dibuka [Pj. Bupati Serang] kemarin.',
    'Menurut [Camat Cikande], jalan ditutup. [Kepala Bidang Aptika] menambahkan.',
  ],
  none: ['Kantor camat pindah.', 'Peraturan Bupati Serang berlaku.', 'Posyandu buka Sabtu.'],
};
