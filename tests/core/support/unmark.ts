import type { Span } from '../../../lib/core/text/span.ts';

/** Takes the marks out of an example: `a [b] c` gives `a b c` and the span of b; `\[` is a bracket. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  let text = '';
  let start = 0;
  const spans: Span[] = [];
  for (const [piece] of marked.matchAll(/\\[[\]]|[\s\S]/gu)) {
    if (piece === '[') start = text.length;
    else if (piece === ']') spans.push({ start, end: text.length });
    else text += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return { text, spans };
}
