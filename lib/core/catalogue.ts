import { questions } from './checklist/index.ts';
import type { Local } from './local.ts';
import type { Severity, Source } from './rule.ts';
import { citesLaw } from './rule-choice.ts';
import { rules } from './rules/index.ts';

/** One code of the catalogue, with what is checked and what is asked under it. */
export interface CatalogueEntry {
  readonly code: string;
  /** What a rule finds; of a code that is only asked, the question. */
  readonly name: Local;
  readonly severity: Severity;
  readonly source: Source;
  /** Whether it cites a norm as law; then it stays on, as heavy as it is. */
  readonly isLaw: boolean;
}

/** Every code once, in the order of the codes. */
export const catalogue: readonly CatalogueEntry[] = entries();

function entries(): readonly CatalogueEntry[] {
  const named = [...rules, ...questions.map((question) => ({ ...question, name: question.ask }))];
  const byCode = Map.groupBy(named, ({ code }) => code);
  return [...byCode]
    .map(([code, [first, ...others]]) => toEntry(code, first as (typeof named)[number], others))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

function toEntry(
  code: string,
  first: Pick<CatalogueEntry, 'name' | 'severity'> & { readonly sources: readonly Source[] },
  others: readonly { readonly sources: readonly Source[] }[],
): CatalogueEntry {
  const sources = [first, ...others].flatMap((one) => one.sources);
  const law = sources.find(({ kind }) => kind === 'law');
  const { name, severity } = first;
  return {
    code,
    name,
    severity,
    source: law ?? (sources[0] as Source),
    isLaw: citesLaw({ sources }),
  };
}
