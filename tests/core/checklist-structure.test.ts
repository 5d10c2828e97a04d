import { describe, expect, test } from 'vitest';
import { questions } from '../../lib/core/checklist/index.ts';
import type { Local } from '../../lib/core/local.ts';
import { rules } from '../../lib/core/rules/index.ts';
import { answerSchema } from '../../lib/core/self-check.ts';
import { questionModules } from './support/question-modules.ts';

const countSentences = (text: string): number => text.match(/[.?](?=\s|$)/gu)?.length ?? 0;

/** The starred rules of the catalogue: each is checked, asked, or both. */
const starred =
  'SER-01 SER-02 ISI-01 ISI-02 ISI-03 AKR-01 AKR-02 AKR-09 PDP-01 ANK-01 ANK-02 NET-01 BHS-01 BHS-02 AKS-02 AIG-01 AIG-02 AIG-03 KOR-01 GOV-01'.split(
    ' ',
  );

test('every file below checklist/ is registered in checklist/index.ts', () => {
  const registered = questions.map(({ id }) => id);
  for (const { path } of questionModules) {
    expect(
      registered,
      `Import checklist/${path}.ts in checklist/index.ts and add it to \`questions\`.`,
    ).toContain(path);
  }
  expect(registered, 'checklist/index.ts names a question twice or without a file.').toHaveLength(
    questionModules.length,
  );
  expect(registered, 'Keep `questions` in the order of the files.').toEqual(registered.toSorted());
});

test('every code is asked once', () => {
  const codes = questions.map(({ code }) => code);
  expect(new Set(codes).size, `Two questions share a code: ${codes.join(', ')}.`).toBe(
    codes.length,
  );
});

test.each(starred)('%s is checked or asked', (code) => {
  expect([...questions, ...rules].map((entry) => entry.code)).toContain(code);
});

describe.each(questionModules)('$path', ({ path, question, examples }) => {
  const labels: readonly Local[] = question.options.flatMap(({ label, asksFor }) =>
    asksFor ? [label, asksFor] : [label],
  );

  test('carries the path of its file as id', () => {
    expect(question.id, `Write id: '${path}' or move the file.`).toBe(path);
    expect(question.code, 'A code is three letters and two digits.').toMatch(/^[A-Z]{3}-\d\d$/u);
  });

  test('has situations enough to explain itself', () => {
    expect(examples.asked.length, 'Add to `asked`: three at least.').toBeGreaterThan(2);
    expect(examples.notAsked.length, 'Add to `notAsked`: three at least.').toBeGreaterThan(2);
  });

  test('can be answered, and the answer can be kept', () => {
    expect(question.options.some(({ closes }) => closes)).toBe(true);
    const ids = question.options.map(({ id }) => id);
    expect(new Set(ids).size, `Two options share an id: ${ids.join(', ')}.`).toBe(ids.length);
    for (const option of ids) {
      const answer = { question: path, option, note: '', about: '' };
      expect(
        answerSchema.safeParse({ ...answer, answeredAt: '2026-11-24T02:00:00.000Z' }).success,
      ).toBe(true);
    }
  });

  test.each([question.ask, question.why, ...labels])('speaks as a colleague: $id', (local) => {
    for (const sentence of Object.values(local)) {
      expect(sentence, 'The text is the subject, never the person.').not.toMatch(
        /\bAnda (?:melanggar|lupa|salah)|\byou (?:are violating|violate|forgot)/iu,
      );
      expect(sentence, 'Name the article, never the punishment.').not.toMatch(
        /\b(?:pidana|penjara|denda|sanksi|hukuman|prison|penalty|criminal)\b/iu,
      );
      expect(sentence, 'No exclamation mark, no officialese.').not.toMatch(
        /!|\bdalam rangka\b|\bguna\b|\bdimohon\b|\bburuk\b|\bjelek\b|\bgagal\b|pencitraan/iu,
      );
      expect(countSentences(sentence), `Two sentences at most: ${sentence}`).toBeLessThan(3);
    }
  });

  test('asks in Indonesian and English', () => {
    for (const ask of Object.values(question.ask)) expect(ask).toMatch(/\?$/u);
    for (const { label } of question.options) {
      for (const text of Object.values(label)) expect(text.length).toBeLessThan(40);
    }
  });

  test('gives the day on which each source was read', () => {
    for (const source of question.sources) expect(source.checked).toMatch(/^20\d\d-\d\d-\d\d$/u);
  });
});
