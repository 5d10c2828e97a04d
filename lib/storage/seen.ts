import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { Surroundings } from './surroundings.ts';

/** Which versions were read in this profile. */
export class Seen {
  readonly #around: Pick<Surroundings, 'database'>;

  constructor(around: Pick<Surroundings, 'database'>) {
    this.#around = around;
  }

  /**
   * Notes that a version is read now.
   *
   * @returns Hash of the version that was read before it; null where there was none.
   */
  note(draft: string, version: string): Promise<Result<string | null, Failure>> {
    const { seen } = this.#around.database;
    const read = async () => {
      const known = await seen.get(draft);
      if (known?.version === version) return known.before;
      const before = known?.version ?? null;
      await seen.put({ draft, version, before });
      return before;
    };
    return attempt(this.#around.database, 'rw', read, [seen]);
  }
}
