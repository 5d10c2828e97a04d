import { findPattern } from './pattern-hits.ts';
import type { Span } from './span.ts';

/** `“…”` and `"…"` within one paragraph, at most 1,200 UTF-16 units long. */
const quoted = /“[^“”\n]{1,1200}”|(?<![\p{L}\p{N}"])"[^"\n]{1,1200}"/gu;

/** Words between quotation marks, the marks included, in the order of the text. */
export const findQuotations = (text: string): readonly Span[] => findPattern(text, quoted);
