import type { OwnReaders } from '@/lib/core/policy.ts';
import { policySchema } from '@/lib/core/policy-schema.ts';
import type { SettingsTexts } from '@/lib/i18n/settings-messages.ts';
import { shorten } from '../shorten.ts';
import { linesOf, textOf } from './form-text.ts';

export type OwnField = keyof OwnReaders;

/** Says what is not right in one field. */
export type Fault = (words: SettingsTexts['readers']['ownReaders']) => string;
export type OwnFaults = Readonly<Partial<Record<OwnField, Fault>>>;

interface OwnFilled {
  readonly own: OwnReaders;
  readonly faults: OwnFaults;
}

/** The name that a field has in the form. */
export const nameOf = (field: OwnField): string => `ownReaders.${field}`;

/** One name or one `need = word, word` a line, as it is written and as it is read. */
export const ownLines = {
  who: { write: (name: string) => name, read: (line: string) => line },
  needs: {
    write: ({ name, words }: OwnReaders['needs'][number]) => `${name} = ${words.join(', ')}`,
    read: (line: string) => {
      const [name, words] = sidesOf(line);
      return { name, words: partsOf(words) };
    },
  },
  hardWords: {
    write: ({ word, plain }: OwnReaders['hardWords'][number]) => `${word} = ${plain}`,
    read: (line: string) => {
      const [word, plain] = sidesOf(line);
      return { word, plain };
    },
  },
} as const;

/**
 * Reads the readers that an office describes by itself, field by field.
 *
 * @param isChosen whether they are the ones that count: then somebody must be named.
 */
export function readOwnReaders(form: FormData, isChosen: boolean): OwnFilled {
  // Names are as often written in a row as one below the other.
  const who = linesOf(form, nameOf('who')).flatMap(partsOf);
  const needs = linesOf(form, nameOf('needs'));
  const hardWords = linesOf(form, nameOf('hardWords'));
  const longest = textOf(form, nameOf('longestSentence'));
  const faults = {
    who: isChosen && who.length === 0 ? missing : faultIn('who', who),
    needs: faultIn('needs', needs),
    hardWords: faultIn('hardWords', hardWords),
    longestSentence: faultInNumber(longest),
  };
  return {
    own: {
      who,
      needs: needs.map(ownLines.needs.read),
      hardWords: hardWords.map(ownLines.hardWords.read),
      longestSentence: Number(longest),
    },
    faults: Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== null)),
  };
}

const { shape } = policySchema.shape.ownReaders;

const missing: Fault = (words) => words.who.missing;

/** The first line that is not an entry, or that there are too many of them. */
function faultIn(field: keyof typeof ownLines, lines: readonly string[]): Fault | null {
  const read: (line: string) => unknown = ownLines[field].read;
  const isRight = (some: readonly string[]) => shape[field].safeParse(some.map(read)).success;
  const wrong = lines.find((line) => !isRight([line]));
  if (wrong !== undefined) return (words) => words[field].line(shorten(wrong));
  return isRight(lines) ? null : (words) => words[field].many;
}

function faultInNumber(written: string): Fault | null {
  if (shape.longestSentence.safeParse(Number(written)).success) return null;
  return (words) => words.longestSentence.line(written);
}

/** What stands left and right of the first `=`. */
function sidesOf(line: string): readonly [string, string] {
  const [left = '', ...right] = line.split('=');
  return [left.trim(), right.join('=').trim()];
}

const partsOf = (line: string): string[] =>
  line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
