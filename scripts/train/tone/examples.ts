import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBait } from '../../../lib/core/text/bait-mentions.ts';
import { readPost } from '../../../lib/core/text/post.ts';
import { formalityGroup, formalityWords } from '../../../lib/core/tone/formality-groups.ts';
import { readSpoken } from '../../../lib/core/tone/spoken.ts';
import { baitFromOn } from '../../../lib/core/tone/title.ts';
import { titleGroups } from '../../../lib/core/tone/title-groups.ts';
import { checkLabel, type Row, readRows } from '../../evaluate/rows.ts';
import type { Example } from './train.ts';

/** Sentences of news are formal; they are many, so that each weighs less than a labelled one. */
const newsWeight = 0.2;
/** Of the set `ner` only these two sources may be learned from. */
const newsSources = /^(?:idner2k|nergrit)-/u;

const rowsOf = (folder: string, file: string): Row[] =>
  readRows(readFileSync(join(folder, file), 'utf8'));

/** STIF-Indonesia, and sentences of news that are formal. A sentence and its rewriting are one family. */
export const formalityExamples = (folder: string): Example[] => [
  ...rowsOf(folder, 'formality.dev.tsv').map((row) => {
    checkLabel(row, ['formal', 'informal']);
    const family = row.id.replace(/-(?:for|inf)$/u, '');
    return formalityExample(row.text, family, row.label === 'informal', 1);
  }),
  ...rowsOf(folder, 'ner.dev.tsv')
    .filter(({ id }) => newsSources.test(id))
    .map(({ id, text }) => formalityExample(text, id, false, newsWeight)),
];

function formalityExample(text: string, family: string, isOne: boolean, weight: number): Example {
  const post = readPost(text, 'facebook');
  const { tokens, listed } = readSpoken(post);
  return {
    family,
    groups: formalityWords(tokens).map(formalityGroup),
    listed: listed.length,
    isOne,
    weight,
    toldFrom: 0,
  };
}

/** CLICK-ID: headlines. */
export const clickbaitExamples = (folder: string): Example[] =>
  rowsOf(folder, 'clickbait.dev.tsv').map((row) => {
    checkLabel(row, ['clickbait', 'non-clickbait']);
    const post = readPost(row.text, 'facebook');
    return {
      family: row.id,
      groups: titleGroups(row.text, post.tokens),
      listed: findBait(post).length,
      isOne: row.label === 'clickbait',
      weight: 1,
      toldFrom: baitFromOn(post, { start: 0, end: row.text.length }),
    };
  });
