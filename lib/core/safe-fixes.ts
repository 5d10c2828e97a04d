import type { Finding } from './finding.ts';
import type { Fix } from './rule.ts';

/**
 * The one replacement of a finding that needs nobody's judgement: the only one there is, words for words,
 * of a finding that is no `must`. What must be explained by a label of its own (moving, splitting,
 * choosing a date) is never safe, and neither is taking words out.
 */
export function safeFix({ severity, fixes }: Finding): Fix | null {
  const [fix, another] = fixes;
  const isWordForWord = fix !== undefined && fix.text.trim() !== '' && !fix.label;
  return severity !== 'must' && isWordForWord && !another ? fix : null;
}

/** All safe replacements that can be made together, from the end of the text to its start. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const fixes = findings
    .map(safeFix)
    .filter((fix) => fix !== null)
    .sort((one, other) => other.start - one.start || other.end - one.end);
  // Of two that overlap, the one nearer the end of the text stays.
  const apart: Fix[] = [];
  for (const fix of fixes) {
    const next = apart.at(-1);
    if (!next || fix.end <= next.start) apart.push(fix);
  }
  return apart;
}

/** Several replacements, which come from the end of the text to its start, as one over all between them. */
export function joinFixes([last, ...before]: readonly Fix[], text: string): Fix | null {
  if (!last) return null;
  return before.reduce(
    (joined, fix) => ({
      start: fix.start,
      end: joined.end,
      text: fix.text + text.slice(fix.end, joined.start) + joined.text,
    }),
    { start: last.start, end: last.end, text: last.text },
  );
}

/** What takes replacements back that were made from the end of the text to its start, in the order to do it. */
export const inverseFixes = (made: readonly Fix[], before: string): readonly Fix[] =>
  made.toReversed().map(({ start, end, text }) => ({
    start,
    end: start + text.length,
    text: before.slice(start, end),
  }));
