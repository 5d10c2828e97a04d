import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import type { Searched } from './shard.ts';

/** When a draft was written last. */
export interface Touch {
  readonly id: string;
  readonly touchedAt: string;
}

/** Where the drafts come from. A year is that of the last change, by UTC. */
export interface Source {
  years(): Promise<Result<readonly number[], Failure>>;
  ids(year: number): Promise<Result<readonly string[], Failure>>;
  touched(since: string): Promise<Result<readonly Touch[], Failure>>;
  /** The drafts in use among these. */
  read(ids: readonly string[]): Promise<Result<readonly Searched[], Failure>>;
}

/** The answer of a source, which the search cannot do without. @throws Error with the failure's code */
export function answered<Value>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.code} ${result.failure.detail ?? ''}`);
}
