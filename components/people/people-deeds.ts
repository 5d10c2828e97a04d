import type { Failure } from '@/lib/core/failure.ts';
import type { RecordOf } from '@/lib/core/records/record.ts';
import type { Result } from '@/lib/core/result.ts';
import type { People } from '@/lib/core/review/read-people.ts';
import type { Trusted } from '@/lib/core/review/trusted.ts';

/** What a person says of themself. */
export interface Introduced extends Pick<RecordOf<'member'>['body'], 'name' | 'office' | 'role'> {
  /** The member whose lost key this one takes the place of; null where it is the first. */
  readonly replaces: string | null;
}

type Deed<Value = unknown> = Promise<Result<Value, Failure>>;

/** What is done on the page of people. */
export interface PeopleDeeds {
  readonly introduce: (said: Introduced) => Deed;
  /** Takes a card, and answers who is new. */
  readonly take: (pasted: string) => Deed<readonly string[]>;
  readonly trust: (member: string) => Deed;
  readonly distrust: (member: string) => Deed;
  readonly chooseKeeper: (member: string) => Deed;
  readonly publish: () => Deed;
  /** Answers whether it is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly save: (text: string, name: string) => void;
}

/** Everybody of whom this profile has heard. */
export interface Circle extends People {
  readonly trusted: readonly Trusted[];
}
