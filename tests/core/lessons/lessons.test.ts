import { describe, expect, test } from 'vitest';
import { analyze, type Context } from '@/lib/core/analyze.ts';
import { lessonAddress, lessonCodes } from '@/lib/core/lessons/lesson-codes.ts';
import { findLesson, type Lesson, lessonAfter, lessons } from '@/lib/core/lessons/lessons.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import type { Example } from '@/lib/core/rule.ts';
import { rules } from '@/lib/core/rules/index.ts';

/** What is known besides the text of an example. */
function contextOf(example: Example): Context {
  if (typeof example === 'string') return { channel: 'facebook' };
  const { text: _, policy, ...known } = example;
  return { channel: 'facebook', ...known, policy: { ...defaultPolicy, ...policy } };
}

/** The words that the rule of a lesson points at in a text. */
const flaggedIn = ({ code, example }: Lesson, text: string): string[] =>
  analyze(text, contextOf(example))
    .findings.filter((finding) => finding.code === code)
    .map(({ start, end }) => text.slice(start, end));

const wholeOf = ({ wrong }: Lesson): string => wrong.map(({ text }) => text).join('');

describe.each(lessons.map((lesson) => [lesson.code, lesson] as const))(
  'the lesson %s',
  (code, lesson) => {
    test('shows what its rule points at, and a text of which the rule says nothing', () => {
      const marked = lesson.wrong.filter(({ isMarked }) => isMarked).map(({ text }) => text);
      expect(flaggedIn(lesson, wholeOf(lesson))).toEqual(marked);
      expect(flaggedIn(lesson, lesson.right)).toEqual([]);
    });

    test('shows a better text in which nothing else has to be mended either', () => {
      const { findings } = analyze(lesson.right, contextOf(lesson.example));
      expect(findings.filter(({ severity }) => severity === 'must')).toEqual([]);
    });

    test('speaks with the words of a rule that there is', () => {
      const rule = rules.find((one) => one.code === code);
      expect(lesson).toMatchObject({ name: rule?.name, why: rule?.why, advice: rule?.advice });
    });
  },
);

test('each is found by its code and leads to the next, the last to the first', () => {
  expect(lessons.map(({ code }) => code)).toEqual(lessonCodes);
  expect(new Set(lessonCodes).size).toBe(lessons.length);
  for (const lesson of lessons) expect(findLesson(lesson.code)).toBe(lesson);
  const last = lessons.at(-1);
  expect(last && lessonAfter(last)).toBe(lessons[0]);
  expect(findLesson('BHS-99')).toBeNull();
  expect(lessonAddress('SER-01')).toBe('#bantuan/SER-01');
});
