import { type Checked, checkInSlices, contextOf } from '../check.ts';
import { type Check, noCheck } from '../check-view.ts';
import type { Slices } from '../slices.ts';
import { findEdit } from './edit.ts';
import { type KeptAnalyzer, keepAnalyzer } from './keep-analyzer.ts';
import { moveAudience } from './move-audience.ts';

/** A check that stays with a text while it is written. */
export interface KeptCheck {
  /** At the very key: the findings as far as they are known at once, the rest as it was settled last. */
  type(text: string): Check;
  /** The whole check, in slices. One that is broken off leaves what was settled before. */
  settle(checked: Checked): Slices<Check>;
}

export function keepCheck(): KeptCheck {
  let analyzer: KeptAnalyzer | null = null;
  let last = noCheck;
  return {
    type: (text) => ({
      ...last,
      text,
      findings: analyzer?.type(text) ?? [],
      // One letter more, and it is not what was approved.
      approval: null,
      audience: last.audience && moveAudience(last.audience, findEdit(last.text, text)),
    }),
    *settle(checked) {
      const next = keepAnalyzer(contextOf(checked));
      last = yield* checkInSlices(checked, next.settle);
      analyzer = next;
      return last;
    },
  };
}
