import { z } from 'zod';
import { hashSchema } from '../core/records/hash.ts';

/** A kept file as a draft or a version shows it. */
const shownSchema = z.object({ hash: hashSchema, name: z.string().catch('') });
/** What is damaged hides nothing beside it. */
const mediaSchema = z.array(shownSchema.nullable().catch(null));
const draftSchema = z.object({ details: z.object({ media: mediaSchema }) });
const recordSchema = z.object({ record: z.object({ body: draftSchema }) });

export type ShownFile = Readonly<z.infer<typeof shownSchema>>;

/** The kept files that a working copy shows; of a row that cannot be read those that can be told. */
export function filesOfDraft(row: unknown): readonly ShownFile[] {
  const read = draftSchema.safeParse(row);
  return read.success ? read.data.details.media.filter((file) => file !== null) : [];
}

/** The same of a record, which only versions do. */
export function filesOfRecord(row: unknown): readonly ShownFile[] {
  const read = recordSchema.safeParse(row);
  return read.success ? filesOfDraft(read.data.record.body) : [];
}
