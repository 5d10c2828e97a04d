import { standingPublications } from '../../core/correction/outcome.ts';
import type { Failure } from '../../core/failure.ts';
import type { WrongPost } from '../../core/records/case-body.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { titleOf } from '../../core/title-of.ts';
import { readHistory } from '../draft-records.ts';
import { circleOf } from '../people/circle.ts';
import { readRow } from '../read-row.ts';
import type { Within } from '../surroundings.ts';
import { writePublication } from '../write-publication.ts';

/**
 * Where a draft is out and stands still, newest first, in a transaction of the caller. What was noted before there
 * were records gets one.
 */
export async function publicationsOf(
  within: Within,
  draft: string,
): Promise<Result<readonly NamedRecord<'publication'>[], Failure>> {
  const copy = readRow(await within.database.workingCopies.get(draft));
  if (!copy.ok) return copy;
  const { state } = await readHistory(within.database, draft);
  const noted = copy.value.selfCheck.publication;
  if (state.publications.length === 0 && noted && !noted.isPlanned) {
    return succeed([await writePublication(within, copy.value, noted, false)]);
  }
  const { known } = await circleOf(within.database);
  const standing = standingPublications(state, known).toReversed();
  return standing.length > 0 ? succeed(standing) : fail({ code: 'post.not-out' });
}

/** The post of a draft as a case about it names it; `post.not-out` where it is not out, or was withdrawn. */
export async function wrongPostOf(
  within: Within,
  draft: string,
): Promise<Result<WrongPost, Failure>> {
  const out = await publicationsOf(within, draft);
  if (!out.ok) return out;
  const [last] = out.value;
  const copy = readRow(await within.database.workingCopies.get(draft));
  if (!(last && copy.ok)) return fail({ code: 'post.not-out' });
  const { publishedAt, url } = last.record.body;
  return succeed({
    draft,
    publication: last.hash,
    title: titleOf(copy.value.text),
    publishedAt,
    url,
  });
}
