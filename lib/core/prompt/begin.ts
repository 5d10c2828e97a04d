import { offices } from '../audience/offices/index.ts';
import { readersOf } from '../audience/own-readers.ts';
import type { Readers } from '../audience/readers.ts';
import type { Policy } from '../policy.ts';
import { emptyForm, type PromptForm } from './form.ts';

/** The readers that an office chose or described; undefined where it did neither. */
export const readersOfPolicy = ({ readers, ownReaders }: Policy): Readers | undefined =>
  readers === 'own' ? readersOf(ownReaders) : offices.find(({ id }) => id === readers);

/** A form with what the office set for all its posts. */
export function beginForm(policy: Policy): PromptForm {
  const readers = readersOfPolicy(policy);
  return {
    ...emptyForm,
    office: policy.office,
    region: policy.region,
    values: policy.values.join(', '),
    readers: readers?.who.id ?? policy.audience,
    // What an office wrote itself says nothing of how its readers read.
    obstacle: readers && readers.id !== 'own' ? readers.sentenceWhy.id : '',
    longestSentence: readers?.longestSentence ?? null,
    tone: readers?.tone.id ?? '',
  };
}
