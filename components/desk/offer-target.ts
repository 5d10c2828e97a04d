import { offices } from '@/lib/core/audience/offices/index.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { regions } from '@/lib/core/regions.ts';

/** Numbers that the form wrote by itself; any other was typed by the person. */
const offered: ReadonlySet<string> = new Set(
  [defaultPolicy, ...regions, ...offices].map(({ readingTarget }) => String(readingTarget)),
);

/** Puts a target for readability into the field of the form, unless the person typed another. */
export function offerTarget(form: HTMLFormElement | null, readingTarget: number): void {
  const field = form?.elements.namedItem('readingTarget');
  if (field instanceof HTMLInputElement && offered.has(field.value.trim())) {
    field.value = String(readingTarget);
  }
}

/** The target that goes with readers who were chosen: theirs, unless the person typed another. */
export const targetFor = (now: number, ofReaders: number | null | undefined): number =>
  ofReaders && offered.has(String(now)) ? ofReaders : now;
