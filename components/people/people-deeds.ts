import type { Failure } from '@/lib/core/failure.ts';
import type { RecordOf } from '@/lib/core/records/record.ts';
import type { Result } from '@/lib/core/result.ts';
import type { Member } from '@/lib/core/review/known-people.ts';
import type { People } from '@/lib/core/review/read-people.ts';
import type { Trusted } from '@/lib/core/review/trusted.ts';

/** What a person says of themself. */
export interface Introduced extends Pick<RecordOf<'member'>['body'], 'name' | 'office' | 'role'> {
  /** The member whose lost key this one takes the place of; null where it is the first. */
  readonly replaces: string | null;
  /** Under which the keys are put; null: the browser keeps them. */
  readonly passphrase: string | null;
}

type Deed<Value = unknown> = Promise<Result<Value, Failure>>;

/** What is done on the page of people. */
export interface PeopleDeeds {
  readonly introduce: (said: Introduced) => Deed;
  /** Takes a card, and answers who is new. */
  readonly take: (pasted: string) => Deed<readonly string[]>;
  /** Another member of this profile is at work; the passphrase where they have one. */
  readonly switchTo: (id: string, passphrase: string) => Deed;
  /** Nobody is at work any more. */
  readonly close: () => Promise<void>;
  readonly newWords: () => string;
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
  /** Whose keys lie in this profile, whoever is at work. */
  readonly profile: readonly ProfileMember[];
}

/** A member whose keys lie in this profile. */
export interface ProfileMember {
  /** By which their keys are opened. */
  readonly id: string;
  readonly member: Member;
  readonly hasPassphrase: boolean;
}
