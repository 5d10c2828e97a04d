import type { Channel } from '../core/channel.ts';
import type { Failure } from '../core/failure.ts';
import { noDetails } from '../core/no-details.ts';
import type { PostKind } from '../core/post-kind.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { copyDraft, type Reuse as Purpose } from '../core/reuse.ts';
import { unchecked } from '../core/unchecked.ts';
import {
  type WorkingCopy,
  workingCopySchema,
  workingCopySchemaVersion,
} from '../core/working-copy.ts';
import { change } from './attempt.ts';
import { project } from './project.ts';
import type { Surroundings, Within } from './surroundings.ts';

/** A text of our own that a draft begins with. */
export interface Beginning {
  readonly text: string;
  readonly channel: Channel;
  readonly kind: PostKind | null;
}

/** New drafts out of old ones, out of templates, and out of ready texts. */
export class Reuse {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * Makes a new draft or template out of another one, which stays as it is; `draft.missing` where there
   * is none.
   *
   * @returns Id of the new one.
   */
  async copy(id: string, purpose: Purpose): Promise<Result<string, Failure>> {
    const made = await change(this.#around, async (within) => {
      const row = await within.database.workingCopies.get(id);
      if (!row) return fail<Failure>({ code: 'draft.missing' });
      const source = workingCopySchema.safeParse(row);
      if (!source.success) return fail<Failure>({ code: 'storage.row-damaged' });
      return succeed(await put(within, copyDraft(source.data, purpose, fresh(within))));
    });
    return made.ok ? made.value : made;
  }

  /** Begins a draft with a ready text. @returns Its id. */
  begin({ text, channel, kind }: Beginning): Promise<Result<string, Failure>> {
    return change(this.#around, (within) => {
      const { at, ...names } = fresh(within);
      return put(within, {
        ...names,
        schema: workingCopySchemaVersion,
        site: 'desk',
        composer: 'desk',
        channel,
        text,
        otherTexts: {},
        entities: [],
        selfCheck: { ...unchecked, kind },
        details: noDetails,
        parents: [],
        createdAt: at,
        savedAt: at,
        deletedAt: null,
      });
    });
  }
}

const fresh = ({ now, newId }: Within) => ({
  id: newId(),
  writer: newId(),
  at: now().toISOString(),
});

async function put(within: Within, copy: WorkingCopy): Promise<string> {
  await within.database.workingCopies.put(copy);
  await project(within, copy);
  return copy.id;
}
