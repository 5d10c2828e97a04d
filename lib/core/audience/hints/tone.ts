import type { AudienceHint } from '../audience-view.ts';
import type { Reading } from '../reading.ts';
import { hintCautions } from './cautions.ts';

/** Which words break the tone in which these readers want to be spoken with? */
export const hintTone = (reading: Reading): readonly AudienceHint[] =>
  hintCautions(reading, 'tone', reading.readers.toneBreaks);
