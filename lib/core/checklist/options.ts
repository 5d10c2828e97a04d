import type { Option } from '../question.ts';

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
