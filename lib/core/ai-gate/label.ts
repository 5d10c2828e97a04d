import type { Policy } from '../policy.ts';

/** What is written under a text that an AI tool had a part in, before an office sets other words. */
const defaultLabel = 'Draf dibantu AI, disunting dan diperiksa [instansi].';

/** What stands for the name of the office in a label. */
const officeGap = '[instansi]';

/** The label of an office with its name in it; null while nobody wrote the name. */
export function labelOf({ office }: Policy): string | null {
  if (defaultLabel.includes(officeGap) && office.trim() === '') return null;
  return defaultLabel.replaceAll(officeGap, office.trim());
}

/** Whether a text carries the label. */
export const hasLabel = (text: string, label: string): boolean => text.includes(label);

/** The text with the label as its last paragraph. */
export const withLabel = (text: string, label: string): string =>
  [text.trimEnd(), label].filter(Boolean).join('\n\n');
