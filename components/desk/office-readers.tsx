import type { Readers, Words } from '@/lib/core/audience/readers.ts';
import { useMessages } from '../language.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

/** So many words show what is meant; the hints know more. */
const mostWords = 8;

interface Props {
  readonly readers: Readers;
}

/** What the hints know of the readers of one office. */
export function OfficeReaders({ readers }: Props) {
  const { local } = useMessages();
  const words = useSettingsTexts().readers.office;
  const {
    who,
    needs,
    tone,
    format,
    longestSentence,
    readingTarget,
    hardWords,
    toneBreaks,
    pitfalls,
  } = readers;
  const rows = [
    [words.who, local(who)],
    [words.needs, join(needs.map(({ name }) => local(name)))],
    [words.tone, local(tone)],
    [words.format, local(format)],
    [words.sentence, words.words(longestSentence)],
    [words.reading, readingTarget === null ? '' : words.target(readingTarget)],
    [words.hardWords, join(hardWords.map(({ word }) => firstOf(word)))],
    [words.pitfalls, join([...toneBreaks, ...pitfalls].map((one) => firstOf(one.words)))],
  ].filter(([, said]) => said !== '');
  return (
    <section aria-label={words.title(local(readers.office))} className="readers small">
      <dl>
        {rows.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const join = (words: readonly string[]): string =>
  [...new Set(words)].slice(0, mostWords).join(', ');

/** The first of the words by which it is found, as one would write it. */
const firstOf = (words: Words): string =>
  `“${(words.split(',')[0] ?? '').replace(/^~/u, '').trim()}”`;
