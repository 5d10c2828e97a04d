import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeIds } from '../../../lib/core/audience/office-ids.ts';
import { postKinds } from '../../../lib/core/post-kind.ts';
import { audienceOf } from '../support/audience-of.ts';
import { officeModules } from '../support/office-modules.ts';

/** Pieces of what these readers ask and are warned of, so that hints do appear. */
const pieces = officeModules.flatMap(({ examples }) =>
  examples.flatMap(({ text }) => text.split(' ')),
);

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

test('any text, any readers: the same answer each time, unique ids, and only words of the text', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom(...officeIds),
      fc.constantFrom(null, ...postKinds),
      (text, readers, kind) => {
        const view = audienceOf(text, { readers }, kind);
        expect(audienceOf(text, { readers }, kind)).toEqual(view);
        const hints = view?.hints ?? [];
        expect(new Set(hints.map(({ id }) => id)).size).toBe(hints.length);
        for (const { start, end, words } of hints.flatMap(({ places }) => places)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(words).toBe(text.slice(start, end));
          expect(words).not.toBe('');
        }
        for (const { words } of view?.answered ?? []) {
          for (const word of words) expect(text).toContain(word);
        }
        expect(structuredClone(view)).toEqual(view);
      },
    ),
    { numRuns: 200 },
  );
});
