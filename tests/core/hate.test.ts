import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { partings, slurs } from '../../lib/core/lexicon/hate.ts';
import { readPost } from '../../lib/core/text/post.ts';
import { findTerms, growTerms } from '../../lib/core/text/terms.ts';

const severitiesIn = (text: string): readonly string[] =>
  analyze(text, { channel: 'facebook' })
    .findings.filter(({ code }) => code === 'ITE-02')
    .map(({ severity }) => severity);

test('every word that belittles a group is found, in capitals too', () => {
  for (const word of slurs) {
    expect(severitiesIn(`Mereka itu ${word}, kata orang.`)).toEqual(['must']);
    expect(severitiesIn(`Mereka itu ${word.toUpperCase()}, kata orang.`)).toEqual(['must']);
  }
});

test('a word that parts citizens weighs less', () => {
  for (const word of partings) expect(severitiesIn(`Khusus ${word} saja.`)).toEqual(['should']);
});

test('no such word is printed in the manual of the rules', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
  expect(findTerms(readPost(manual, 'facebook'), growTerms([...slurs, ...partings]))).toEqual([]);
});
