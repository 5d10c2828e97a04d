import type { Author } from '../records/record.ts';

/**
 * Whether two authors count as the same person: by their keys where both have one, since a key that nobody else
 * holds tells two people of one name apart; else by their names.
 */
export const areSamePerson = (one: Author, other: Author): boolean =>
  one.key && other.key ? one.key === other.key : nameOf(one) === nameOf(other);

const nameOf = ({ name }: Author): string =>
  name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
