import type { Local } from '../local.ts';
import type { Evidence, Situation } from '../question.ts';
import type { Span } from '../text/span.ts';
import { placeOf } from '../text/span.ts';

/** What the rule of the same code found, shown beside its question. */
export const found = ({ findings }: Situation, code: string, name: Local): readonly Evidence[] =>
  findings
    .filter((finding) => finding.code === code)
    .map(({ start, end }) => ({ name, span: { start, end } }));

/** Whether the rule of that code found anything. */
export const hasFinding = ({ findings }: Situation, code: string): boolean =>
  findings.some((finding) => finding.code === code);

/** Whether one of the parts that are looked for has no place in the text. */
export const lacksAny = (parts: readonly Evidence[]): boolean => parts.some(({ span }) => !span);

/** The first place of some words, shown beside a question that they call for. */
export const firstOf = (places: readonly Span[], name: Local): readonly Evidence[] => {
  const span = placeOf(places[0]);
  return span ? [{ name, span }] : [];
};

/** Those words as they are written, each once: what an answer speaks of. */
export const quote = ({ post }: Situation, places: readonly Span[]): string =>
  [...new Set(places.map(({ start, end }) => post.text.slice(start, end).toLowerCase()))].join('|');
