import type { Policy } from '../policy.ts';

/** What stands for the name of the office in a label. */
const officeGap = '[instansi]';

/** The label of an office with its name in it; null while it needs a name that nobody wrote. */
export function labelOf({ aiLabel: { text }, office }: Policy): string | null {
  if (text.includes(officeGap) && office.trim() === '') return null;
  return text.replaceAll(officeGap, office.trim());
}

/** Whether a text carries the label. */
export const hasLabel = (text: string, label: string): boolean => text.includes(label);

/** The text with the label as its last paragraph. */
export const withLabel = (text: string, label: string): string =>
  [text.trimEnd(), label].filter(Boolean).join('\n\n');
