import type { Option, Situation } from '../question.ts';

/** Nothing is settled yet; the point stays open. */
export const notYet: Option = {
  id: 'not-yet',
  label: { id: 'Belum', en: 'Not yet' },
  closes: false,
};

/** Fewest words of a text that is worth asking about. */
export const fewestWords = 5;

/** Fewest words of a text that can be complete. */
export const fewestToBeComplete = 15;

/** What AI was used for, as the person answered, else as a text that came from a tool tells; null where it was not. */
export function aiUseOf({ answers, aiGate }: Pick<Situation, 'answers' | 'aiGate'>): string | null {
  const given = answers.findLast(({ question }) => question === 'ai/ai-use')?.option;
  const option = given ?? (aiGate?.received ? 'draft' : 'no');
  return option === 'no' ? null : option;
}
