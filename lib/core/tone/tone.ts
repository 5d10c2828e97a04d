import { findHarsh } from '../text/harsh-mentions.ts';
import { oncePerText } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { type Formality, formalityOf, weighSpoken } from './formality.ts';
import { readSpoken } from './spoken.ts';
import { type Title, titleOf } from './title.ts';

/** How a text sounds. */
export interface Tone {
  /** Of the whole text without what is in other languages; null where it has too few words. */
  readonly formality: Formality | null;
  /** Of each sentence that has enough words. */
  readonly sentences: readonly (Formality & Span)[];
  /** Null where the first line is no headline. */
  readonly title: Title | null;
  /** Words that hurt, threaten or blame. */
  readonly harsh: readonly Span[];
}

/** Measures how a text sounds; rules ask for it too. Never throws. */
export const measureTone = oncePerText((post): Tone => {
  const spoken = weighSpoken(readSpoken(post));
  return {
    formality: formalityOf(spoken, { start: 0, end: post.text.length }),
    sentences: post.sentences.flatMap(({ start, end }) => {
      const formality = formalityOf(spoken, { start, end });
      return formality ? [{ start, end, ...formality }] : [];
    }),
    title: titleOf(post),
    harsh: findHarsh(post).map(({ start, end }) => ({ start, end })),
  };
});
