import { believedCases } from '../../core/correction/case-line.ts';
import type { DraftState } from '../../core/records/fold.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import { readHistory } from '../draft-records.ts';
import { circleOf } from '../people/circle.ts';
import { projectAsMeasured } from '../project.ts';
import type { Within } from '../surroundings.ts';
import { writeRecord } from '../write-record.ts';

/**
 * Writes down at the post that was wrong that it was put right, where what came out answers a case about it; in the
 * transaction of the caller. Once for each answer; nothing where that post was removed for good.
 *
 * @param state Of the draft that came out.
 */
export async function noteCorrected(
  within: Within,
  { cases }: Pick<DraftState, 'cases'>,
  { hash, record: { draft, body: out } }: NamedRecord<'publication'>,
): Promise<void> {
  if (out.isPlanned || cases.length === 0) return;
  const { known } = await circleOf(within.database);
  const answered = believedCases({ cases }, known).at(-1)?.record.body;
  const wrong = answered?.wrong;
  if (!wrong) return;
  const { state } = await readHistory(within.database, wrong.draft);
  const isThere = state.publications.some((one) => one.hash === wrong.publication);
  const isNoted = state.corrections.some(({ record: { body } }) => body.by?.draft === draft);
  if (!isThere || isNoted) return;
  await writeRecord(within, {
    kind: 'correction',
    draft: wrong.draft,
    parents: [wrong.publication],
    body: {
      publication: wrong.publication,
      kind: 'ralat',
      reason: answered.claim,
      by: { draft, publication: hash, url: out.url },
    },
  });
  await projectAsMeasured(within, wrong.draft);
}
