import { findHourRanges } from '../../text/hours.ts';
import { withoutOverlaps } from '../../text/span.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

export default defineClaim({
  kind: 'time',
  isReadWithNeighbours: true,
  find: (post) => withoutOverlaps(findHourRanges(post)),
});

export const examples: ClaimExamples = {
  found: [
    'Loket buka pukul [06.00–10.00 WIB] di alun-alun.',
    'Pendaftaran [08:00-15:00] setiap hari kerja.',
    'Kumpul [jam 7 pagi], mulai [19.30 sampai selesai].',
  ],
  none: ['Skor akhir 3:1.', 'Anggaran naik 2.50 persen.', 'Dasarnya Pasal 12.30.'],
};
