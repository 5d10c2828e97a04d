import type { CaseLine } from '../../core/correction/case-line.ts';
import { answerText } from '../../core/correction/draft-text.ts';
import { noDetails } from '../../core/no-details.ts';
import { unchecked } from '../../core/unchecked.ts';
import { type WorkingCopy, workingCopySchemaVersion } from '../../core/working-copy.ts';
import { project } from '../project.ts';
import type { Within } from '../surroundings.ts';

/** Begins the draft that answers a case, in the transaction of the caller: under its id, from the ready text. */
export async function putAnswer(within: Within, id: string, line: CaseLine): Promise<void> {
  const { policy, now, newId, database } = within;
  const at = now().toISOString();
  const { body } = line.record.record;
  const [number] = policy.numbers;
  const [handle] = policy.handles;
  const askAt = number ?? (handle ? `@${handle}` : '');
  const copy: WorkingCopy = {
    schema: workingCopySchemaVersion,
    id,
    site: 'desk',
    composer: 'desk',
    channel: 'facebook',
    text: answerText(body, { office: policy.office, askAt, now: at }),
    otherTexts: {},
    entities: [],
    selfCheck: { ...unchecked, kind: 'clarification' },
    details: noDetails,
    parents: [],
    createdAt: at,
    savedAt: at,
    writer: newId(),
    deletedAt: null,
  };
  await database.removed.delete(id);
  await database.workingCopies.put(copy);
  await project(within, copy);
}
