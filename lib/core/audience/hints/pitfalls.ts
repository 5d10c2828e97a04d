import type { AudienceHint } from '../audience-view.ts';
import type { Reading } from '../reading.ts';
import { hintCautions } from './cautions.ts';

/** Which words lead these readers astray? */
export const hintPitfalls = (reading: Reading): readonly AudienceHint[] =>
  hintCautions(reading, 'pitfall', reading.readers.pitfalls);
