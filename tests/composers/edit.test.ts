import { assert as assertAll, integer, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween, shiftSpan } from '@/lib/composers/marks/edit.ts';

const texts = string({ unit: 'binary', maxLength: 60 });

test('the edit makes the new text of the old one', () => {
  void assertAll(
    property(texts, texts, (before, after) => {
      const edit = editBetween(before, after);
      if (!edit) {
        expect(before).toBe(after);
        return;
      }
      const inserted = after.slice(edit.start, edit.insertedEnd);
      expect(before.slice(0, edit.start) + inserted + before.slice(edit.removedEnd)).toBe(after);
    }),
  );
});

test('a span that is kept holds the same words', () => {
  const change = tuple(texts, integer({ min: 0, max: 60 }), integer({ min: 0, max: 9 }), texts);
  void assertAll(
    property(
      change,
      integer({ min: 0, max: 60 }),
      integer({ min: 1, max: 9 }),
      (made, at, length) => {
        const [before, from, removed, inserted] = made;
        const after = before.slice(0, from) + inserted + before.slice(from + removed);
        const span = {
          start: Math.min(at, before.length),
          end: Math.min(at + length, before.length),
        };
        const edit = editBetween(before, after);
        const moved = edit ? shiftSpan(span, edit) : span;
        if (!moved) return;
        expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
      },
    ),
  );
});

test.each([
  { name: 'before it', after: 'Ya, ini Jumat ini', span: { start: 8, end: 13 } },
  { name: 'behind it', after: 'ini Jumat ini juga', span: { start: 4, end: 9 } },
  { name: 'in it', after: 'ini Jumxat ini', span: null },
  { name: 'at its end', after: 'ini Jumats ini', span: null },
])('typing $name', ({ after, span }) => {
  const edit = editBetween('ini Jumat ini', after);
  expect(edit && shiftSpan({ start: 4, end: 9 }, edit)).toEqual(span);
});
