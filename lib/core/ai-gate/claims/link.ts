import { findPattern } from '../../text/pattern-hits.ts';
import { withoutOverlaps } from '../../text/span.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

/** `@dinkes.banten`: accounts have full stops. */
const account = /(?<![\p{L}\p{N}_.@])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?/giu;

export default defineClaim({
  kind: 'link',
  isReadWithNeighbours: false,
  find: ({ text, tokens }) =>
    withoutOverlaps([
      ...tokens.filter(({ kind }) => kind === 'link').map(({ start, end }) => ({ start, end })),
      ...findPattern(text, account),
    ]),
});

export const examples: ClaimExamples = {
  found: [
    'Adukan lewat [lapor.go.id] kapan saja.',
    'Daftar di [https://layanan.bantenprov.go.id/ktp] sekarang.',
    'Tanya [@dinkes.banten] atau tulis ke [info@bantenprov.go.id].',
  ],
  none: ['Datang ke loket 2. #BantenSehat', 'Tautan ada di bio.', 'Buka pukul 08.00.'],
};
