import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { isRecorded, type NamedAnswer } from '../core/review/match-answers.ts';
import { change } from './attempt.ts';
import { readHistory } from './draft-records.ts';
import { projectAnew } from './project.ts';
import type { Surroundings } from './surroundings.ts';
import { writeRecord } from './write-record.ts';

/**
 * Notes what people answered by chat, as decisions that whoever writes here wrote down for them: a
 * statement, never a proof. What was noted before is not noted again.
 *
 * @returns How many were noted.
 */
export const noteAnswers = (
  around: Surroundings,
  draft: string,
  answers: readonly NamedAnswer[],
): Promise<Result<number, Failure>> =>
  change(around, async (within) => {
    const { state } = await readHistory(within.database, draft);
    const fresh = answers.filter((one) => !isRecorded(one, state));
    for (const { answer, from, version } of fresh) {
      const body = {
        version: version.hash,
        textHashes: version.record.body.textHashes,
        outcome: answer.outcome,
        comment: answer.reason.slice(0, longest),
        recorded: { from, way: 'whatsapp' as const, words: answer.words.slice(0, longest) },
      };
      await writeRecord(within, { kind: 'decision', draft, parents: [version.hash], body });
    }
    await projectAnew(within, draft);
    return fresh.length;
  });

/** Longest remark of a record, in UTF-16 units. */
const longest = 20_000;
