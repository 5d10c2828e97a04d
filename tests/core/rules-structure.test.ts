import { describe, expect, test } from 'vitest';
import type { Local } from '../../lib/core/local.ts';
import { rules } from '../../lib/core/rules/index.ts';
import { findIn, markedText } from './support/rule-example.ts';
import { ruleModules } from './support/rule-modules.ts';
import { unmark } from './support/unmark.ts';

const countWords = (text: string): number => text.split(/\s+/u).length;

/** Full stops, question marks; not those of an abbreviation such as "UU 1 jo. 2". */
const countSentences = (text: string): number => text.match(/[.?](?=\s|$)/gu)?.length ?? 0;

test('every file below rules/ is registered in rules/index.ts', () => {
  const registered = rules.map(({ id }) => id);
  for (const { path } of ruleModules) {
    expect(
      registered,
      `Import rules/${path}.ts in rules/index.ts and add it to \`rules\`.`,
    ).toContain(path);
  }
  expect(registered, 'rules/index.ts names a rule twice or one without a file.').toHaveLength(
    ruleModules.length,
  );
  expect(registered, 'Keep `rules` in the order of the files.').toEqual(registered.toSorted());
});

test('every code is used once', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size, `Two rules share a code: ${codes.join(', ')}.`).toBe(codes.length);
});

describe.each(ruleModules)('$path', ({ path, rule, examples }) => {
  const texts: readonly Local[] = [
    rule.name,
    rule.why,
    rule.advice,
    ...examples.flags.flatMap((example) => findIn(rule, example).map(({ why }) => why)),
  ];

  test('carries the path of its file as id', () => {
    expect(rule.id, `Write id: '${path}' or move the file.`).toBe(path);
    expect(rule.code, 'A code is three letters and two digits, such as PDP-01.').toMatch(
      /^[A-Z]{3}-\d\d$/u,
    );
  });

  test('has examples enough to explain itself', () => {
    expect(examples.flags.length, 'Add texts to `flags`: three at least.').toBeGreaterThan(2);
    expect(examples.allows.length, 'Add texts to `allows`: three at least.').toBeGreaterThan(2);
    for (const marked of examples.flags.map(markedText)) {
      expect(
        unmark(marked).spans.length,
        `Mark with […] what is flagged in: ${marked}`,
      ).toBeGreaterThan(0);
    }
  });

  test('is named in six words at most', () => {
    for (const name of Object.values(rule.name)) {
      expect(countWords(name), `Shorten “${name}” to six words.`).toBeLessThan(7);
    }
  });

  test.each(texts)('speaks as a colleague: $id', (local) => {
    for (const sentence of Object.values(local)) {
      expect(sentence, 'The text is the subject, never the person.').not.toMatch(
        /\bAnda (?:melanggar|lupa|salah)|\byou (?:are violating|violate|forgot)/iu,
      );
      expect(sentence, 'Name the article, never the punishment.').not.toMatch(
        /\b(?:pidana|penjara|denda|sanksi|hukuman|prison|fine of|penalty|criminal)\b/iu,
      );
      expect(sentence, 'No exclamation mark, no officialese.').not.toMatch(
        /!|\bdalam rangka\b(?!”)|\bguna\b|\bdimohon\b|\bburuk\b|\bjelek\b|\bgagal\b|pencitraan/iu,
      );
      expect(countSentences(sentence), `Two sentences at most: ${sentence}`).toBeLessThan(3);
    }
  });

  test('replaces nothing by itself', () => {
    for (const example of examples.flags) {
      const { text } = unmark(markedText(example));
      for (const { fixes } of findIn(rule, example)) {
        for (const fix of fixes) {
          expect(fix.text, 'A fix must change the text.').not.toBe(text.slice(fix.start, fix.end));
        }
      }
    }
  });

  test('gives the day on which each source was read', () => {
    for (const source of rule.sources) expect(source.checked).toMatch(/^20\d\d-\d\d-\d\d$/u);
  });
});
