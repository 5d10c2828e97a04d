import { type Listen, listenBy } from '../../../lib/core/language/listen.ts';
import { growNgrams } from '../../../lib/core/language/ngrams.ts';
import { findPassages } from '../../../lib/core/language/passages.ts';
import { readPost } from '../../../lib/core/text/post.ts';
import { measureLanguages } from '../../evaluate/language.ts';
import type { Report } from '../../evaluate/task.ts';
import { type LabelledText, readTexts } from './examples.ts';
import { train } from './table.ts';

const folds = 5;

interface Validation extends Report {
  /** Which rows the tables had not seen. */
  readonly unseen: string;
}

/**
 * How well tables do on rows that they were not trained on: each fifth once, then each source once.
 * Texts are read as the check reads them, only with another table.
 */
export function* validate(content: string): Generator<Validation> {
  const texts = readTexts(content);
  const foldOf = ({ id }: LabelledText): string => String(hash(id) % folds);
  yield { unseen: 'each fifth', ...measureParts(content, texts, foldOf) };
  const sourceOf = ({ source }: LabelledText): string => source;
  for (const source of new Set(texts.map(sourceOf))) {
    yield { unseen: source, ...measureParts(content, texts, sourceOf, [source]) };
  }
}

/** Judges each part by a table of all others. */
function measureParts(
  content: string,
  texts: readonly LabelledText[],
  partOf: (text: LabelledText) => string,
  parts: readonly string[] = [...new Set(texts.map(partOf))],
): Report {
  const learned = (rows: readonly LabelledText[]) => listenBy(growNgrams(train(rows)));
  const listeners = new Map<string, Listen>(
    parts.map((part) => [part, learned(texts.filter((text) => partOf(text) !== part))]),
  );
  const listenerOf = new Map(texts.map((text) => [text.id, listeners.get(partOf(text))]));
  return measureLanguages(content, (text, id) => {
    const listen = listenerOf.get(id);
    if (!listen) return undefined;
    const { plainTokens, sentences } = readPost(text, 'facebook');
    return findPassages(text, plainTokens, sentences, listen);
  });
}

function hash(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum >>> 3;
}
