import type { Span } from '../text/span.ts';

/** How far around a word its plain one may stand and still explain it, in UTF-16 units. */
const reach = 60;

/** `dosis (takaran)`, `dosis, yaitu takaran`; `takaran (dosis)`. */
const opensGloss = /^["”’]? ?(?:\(|,? (?:yaitu|yakni|atau|alias|artinya|adalah) )/u;
const closesGloss = /^["”’]?\)/u;

/** Whether a text explains a word where it stands, or says it in the plain way beside it. */
export function isExplained(text: string, { start, end }: Span, plain: string): boolean {
  const after = text.slice(end, end + reach);
  const before = text.slice(Math.max(0, start - reach), start);
  if (opensGloss.test(after) || /\balias $/u.test(before)) return true;
  if (closesGloss.test(after) && /\($/u.test(before.trimEnd())) return true;
  const [first = plain] = plain.toLowerCase().split(/[/(,]/u);
  return `${before} ${after}`.toLowerCase().includes(first.trim());
}
