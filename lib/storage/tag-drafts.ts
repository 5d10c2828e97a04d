import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { workingCopySchema } from '../core/working-copy.ts';
import { change } from './attempt.ts';
import { projectAsMeasured } from './project.ts';
import type { Surroundings, Within } from './surroundings.ts';

/** The most tags a draft has. */
const mostTags = 50;

/** A tag that drafts are given, or that is taken from them. */
export interface Tagging {
  readonly tag: string;
  readonly isGiven: boolean;
}

/**
 * Gives drafts a tag or takes it from them, all or none of them. Those that have it already, or cannot have
 * one more, stay as they are.
 *
 * @returns Which ones were changed.
 */
export function tagDrafts(
  around: Surroundings,
  ids: readonly string[],
  tagging: Tagging,
): Promise<Result<readonly string[], Failure>> {
  return change(around, async (within) => {
    const changed: string[] = [];
    for (const id of ids) {
      const tags = await tagsAfter(within, id, tagging);
      if (!tags) continue;
      await within.database.workingCopies.update(id, { 'details.tags': tags });
      await projectAsMeasured(within, id);
      changed.push(id);
    }
    return changed;
  });
}

/** The tags that a draft is to have; null where they stay as they are. */
async function tagsAfter(
  { database }: Within,
  id: string,
  { tag, isGiven }: Tagging,
): Promise<string[] | null> {
  const copy = workingCopySchema.safeParse(await database.workingCopies.get(id));
  if (!copy.success) return null;
  const { tags } = copy.data.details;
  const others = tags.filter((one) => one !== tag);
  const hasIt = others.length < tags.length;
  if (!isGiven) return hasIt ? others : null;
  return hasIt || tags.length >= mostTags ? null : [...tags, tag];
}
