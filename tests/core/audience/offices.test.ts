import { describe, expect, test } from 'vitest';
import type { OfficeId } from '../../../lib/core/audience/office-ids.ts';
import { officeIds } from '../../../lib/core/audience/office-ids.ts';
import { offices } from '../../../lib/core/audience/offices/index.ts';
import type { Caution, Question, Readers } from '../../../lib/core/audience/readers.ts';
import { jargon } from '../../../lib/core/lexicon/jargon.ts';
import type { Local } from '../../../lib/core/local.ts';
import { hintsOf } from '../support/audience-of.ts';
import { officeModules } from '../support/office-modules.ts';

test('every office has its readers, in the order in which they are offered', () => {
  expect(offices.map(({ id }) => id)).toEqual(officeIds);
  expect(officeModules.map(({ name }) => name).toSorted()).toEqual([...officeIds].toSorted());
});

describe.each(officeModules)('$name', ({ name, readers, examples }) => {
  test('carries the name of its file as id', () => {
    expect(readers.id).toBe(name);
  });

  test.each(examples)('$text', ({ text, kind, hints }) => {
    const found = hintsOf(text, { readers: name as OfficeId }, kind);
    expect(found.toSorted()).toEqual(hints.toSorted());
  });

  test('its examples show what is missing, what is right, and what is none of theirs', () => {
    expect(examples.length).toBeGreaterThan(3);
    expect(examples.some(({ hints }) => hints.length > 2)).toBe(true);
    expect(examples.some(({ kind, hints }) => hints.length === 0 && kind !== 'greeting')).toBe(
      true,
    );
    const greetings = examples.filter(({ kind }) => kind === 'greeting' || kind === 'profile');
    expect(greetings.flatMap(({ hints }) => hints)).toEqual([]);
    expect(greetings.length).toBeGreaterThan(0);
  });

  test('no two hints of one kind share an id', () => {
    for (const list of [readers.needs, readers.next, readers.toneBreaks, readers.pitfalls]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size, ids.join(', ')).toBe(ids.length);
    }
    const words = readers.hardWords.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
  });

  test('every hard word has a plain one, and none is in the general list', () => {
    const general = new Set(jargon.map(({ term }) => term.toLowerCase()));
    for (const { word, plain } of readers.hardWords) {
      expect(plain, word).toMatch(/\p{L}{2}/u);
      expect(plain.toLowerCase(), word).not.toBe(word.toLowerCase());
      expect(general, `BHS-01 speaks of “${word}” already.`).not.toContain(word.toLowerCase());
    }
  });

  test('speaks as a colleague, in both languages', () => {
    for (const { id, en } of localsOf(readers)) {
      expect(en).not.toBe(id);
      for (const sentence of [id, en]) {
        expect(sentence.trim()).not.toBe('');
        expect(sentence).not.toMatch(
          /!|\bAnda (?:melanggar|lupa|salah)|\byou (?:violate|forgot)/iu,
        );
        expect(sentence).not.toMatch(
          /\bdalam rangka\b|\bguna\b|\bdimohon\b|\bburuk\b|\bgagal\b(?! panen)/iu,
        );
        expect(sentence.match(/[.?](?=\s|$)/gu)?.length ?? 0, sentence).toBeLessThan(3);
      }
    }
  });

  test('words are found as they are written: no empty one, none with a stray mark', () => {
    for (const words of wordsOf(readers)) {
      for (const word of words.split(',')) expect(word, words).toMatch(/^~?[\p{L}\d@][^!?;:]*$/u);
    }
  });

  test('a question or caution names its words in one short sentence', () => {
    for (const { name: words } of [...readers.toneBreaks, ...readers.pitfalls]) {
      expect(words.id).toContain('{words}');
      expect(words.en).toContain('{words}');
    }
    for (const { ask } of [...readers.needs, ...readers.next]) {
      expect(ask.id).toMatch(/^\P{Lu}.{0,70}\?$/u);
      expect(ask.en).toMatch(/\?$/u);
    }
  });

  test('reads shorter sentences than everybody', () => {
    expect(readers.longestSentence).toBeGreaterThan(8);
    expect(readers.longestSentence).toBeLessThan(20);
    expect(readers.readingTarget).toBeGreaterThanOrEqual(60);
  });
});

const localsOf = (readers: Readers): readonly Local[] => [
  readers.office,
  readers.who,
  readers.short,
  readers.tone,
  readers.format,
  readers.sentenceWhy,
  ...readers.groups.map(({ name }) => name),
  ...readers.needs.map(({ name }) => name),
  ...[...readers.needs, ...readers.next].flatMap(({ ask, why }) => [ask, why]),
  ...[...readers.toneBreaks, ...readers.pitfalls].flatMap(({ name, why }) => [name, why]),
];

const wordsOf = (readers: Readers): readonly string[] => [
  ...readers.groups.flatMap(({ words, topics }) => [words, topics ?? 'x']),
  ...[...readers.needs, ...readers.next].flatMap(questionWords),
  ...[...readers.toneBreaks, ...readers.pitfalls].flatMap(cautionWords),
  ...readers.hardWords.map(({ word }) => word),
];

const questionWords = ({ about, besides, unless, words }: Question): string[] =>
  [about, besides, unless, words].filter((list) => list !== undefined && list !== null);

const cautionWords = ({ words, unless }: Caution): string[] =>
  [words, unless].filter((list) => list !== undefined);
