import type { DraftDetails } from '../core/draft-details.ts';
import { noDetails } from '../core/no-details.ts';
import type { SelfCheck } from '../core/self-check.ts';
import {
  type KeepRequest,
  type WorkingCopy,
  workingCopySchemaVersion,
} from '../core/working-copy.ts';

/** The row for a text, with everything that its writer does not speak of as it was before. */
export const writtenCopy = (
  { account, ...content }: Omit<KeepRequest, 'basis'>,
  before: WorkingCopy | undefined,
  savedAt: string,
  noted = before,
): WorkingCopy => ({
  ...content,
  otherTexts: content.otherTexts ?? noted?.otherTexts ?? {},
  selfCheck: withPublication(content.selfCheck, before),
  details: withAccount(noted?.details ?? noDetails, account),
  parents: before?.parents ?? [],
  schema: workingCopySchemaVersion,
  createdAt: before?.createdAt ?? savedAt,
  savedAt,
  deletedAt: null,
});

const withAccount = (details: DraftDetails, account = details.account): DraftDetails => ({
  ...details,
  account,
});

/** That a text came out is noted beside its writers: one who has not seen it does not take it back. */
const withPublication = (selfCheck: SelfCheck, before: WorkingCopy | undefined): SelfCheck => ({
  ...selfCheck,
  publication: before?.selfCheck.publication ?? selfCheck.publication ?? null,
});
