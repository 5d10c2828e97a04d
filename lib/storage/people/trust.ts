import type { Failure } from '../../core/failure.ts';
import { isoDateOf } from '../../core/iso-date.ts';
import type { Result } from '../../core/result.ts';
import { attempt } from '../attempt.ts';
import type { Database } from '../database.ts';

/** Keeps that the person compared the numbers of a member and found them the same. */
export const trustMember = (
  database: Database,
  member: string,
  now: Date,
): Promise<Result<unknown, Failure>> =>
  write(database, async () => {
    const isKeeper = (await database.trusted.get(member))?.isKeeper ?? false;
    return database.trusted.put({ member, comparedOn: isoDateOf(now), isKeeper });
  });

/** Takes that back. */
export const distrustMember = (
  database: Database,
  member: string,
): Promise<Result<unknown, Failure>> => write(database, () => database.trusted.delete(member));

/** From now on the roster of this member counts, and of nobody else. */
export const chooseKeeper = (
  database: Database,
  member: string,
  now: Date,
): Promise<Result<unknown, Failure>> =>
  write(database, async () => {
    await database.trusted.toCollection().modify({ isKeeper: false });
    const comparedOn = (await database.trusted.get(member))?.comparedOn ?? isoDateOf(now);
    return database.trusted.put({ member, comparedOn, isKeeper: true });
  });

const write = (database: Database, act: () => PromiseLike<unknown>) =>
  attempt(database, 'rw', act, [database.trusted]);
