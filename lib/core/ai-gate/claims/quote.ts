import { findQuotations } from '../../text/quotations.ts';
import { insideOrdered } from '../../text/terms.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

/** Fewer words are the name of a button or a word that is spoken of. */
const fewestWords = 3;

export default defineClaim({
  kind: 'quote',
  isReadWithNeighbours: false,
  find: (post) =>
    findQuotations(post.text).filter(
      (place) => insideOrdered(place, post.words).length >= fewestWords,
    ),
});

export const examples: ClaimExamples = {
  found: [
    '[“Kami berkomitmen melayani,”] ujar Kepala Dinas.',
    'Rina berkata, ["Loket buka sampai sore hari."] Bawa KTP.',
    'Lomba bertema [“Sungai Bersih Kita Semua”] dibuka.',
  ],
  none: ['Tekan tombol “Ajukan”.', 'Posyandu buka Sabtu di balai desa.', 'Layar 14" masih ada.'],
};
