import type { NamedRecord } from '../records/record.ts';
import type { WorkingCopy } from '../working-copy.ts';

/** Outside of these years no draft was written, and none is planned. */
const [first, last] = ['1970', '2100'] as const;

/** Whether everything that a draft is ordered by lies in a year that can be. */
export const isDraftOfOurTime = ({
  createdAt,
  savedAt,
  deletedAt,
  details,
  selfCheck,
}: WorkingCopy): boolean =>
  [createdAt, savedAt, deletedAt, details.plannedAt, selfCheck.publication?.publishedAt].every(
    isOfOurTime,
  );

/** The same of a record. */
export const isRecordOfOurTime = ({ record }: NamedRecord): boolean =>
  [record.at, ...timesIn(record)].every(isOfOurTime);

function timesIn(record: NamedRecord['record']): readonly (string | null)[] {
  if (record.kind === 'publication') return [record.body.publishedAt];
  if (record.kind !== 'case') return [];
  const { since, foundAt, wrong } = record.body;
  return [since, foundAt, wrong?.publishedAt ?? null];
}

/** Whether a moment lies in such a year, or is none. @param moment ISO 8601 with a year of four digits. */
export const isOfOurTime = (moment: string | null | undefined): boolean => {
  const year = moment?.slice(0, 4) ?? first;
  return first <= year && year <= last;
};
