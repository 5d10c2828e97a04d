import type { Member } from './known-people.ts';
import type { People } from './read-people.ts';

/** Members whose keys count here, so that a file may be locked for them: each person with the newest key. */
export const readersOf = ({
  members,
  own,
  known,
}: Pick<People, 'members' | 'own' | 'known'>): readonly Member[] =>
  members.filter(
    ({ hash, record }) =>
      hash !== own?.hash &&
      !known.successors.has(hash) &&
      known.byKey.get(record.body.signingKey)?.hash === hash,
  );
