import type { NamedRecord } from '../records/record.ts';
import type { BundleHeader } from './format.ts';

/** Everything that is known of one draft, and of the people who wrote it, as it travels between two desks. */
export interface Bundle {
  readonly header: BundleHeader;
  readonly records: readonly NamedRecord[];
}

/** Records that came for one draft, in a bundle or a text code. */
export interface Parcel {
  readonly header: Pick<BundleHeader, 'draft'>;
  readonly records: readonly NamedRecord[];
}

/** Whether a record may stand in the bundle of a draft: it is of that draft, or about people. */
export const belongsTo = ({ record }: NamedRecord, draft: string): boolean =>
  record.draft === draft || record.kind === 'member' || record.kind === 'roster';
