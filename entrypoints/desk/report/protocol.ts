import type { Failure } from '@/lib/core/failure.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { PostImport } from '@/lib/core/report/imported-post.ts';
import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import type { RowReading, Skipped } from '@/lib/core/report/row-to-post.ts';
import type { TablePreview } from '@/lib/core/report/table-preview.ts';

/** What the worker is asked to do; one worker does one thing. */
export type Job =
  | { readonly kind: 'preview'; readonly file: File }
  | { readonly kind: 'import-table'; readonly file: File; readonly reading: RowReading }
  | {
      readonly kind: 'report';
      /** By which the posts are measured. */
      readonly policy: Policy;
      /** Version of the extension. */
      readonly app: string;
    };

export type ToWorker =
  /** Comes first; null where no row is sealed. */
  | { readonly kind: 'key'; readonly secretKey: Uint8Array | null }
  | Job
  | { readonly kind: 'cancel' };

/** Every post that came out, as far as it is known and measured. */
export interface ReportedPosts {
  readonly posts: readonly RegisterPost[];
  /** How many rows cannot be read. */
  readonly damaged: number;
}

export type FromWorker =
  /** How far it is: of a file in thousandths, of a report in posts. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** What is known before everything is measured. */
  | ({ readonly kind: 'read' } & ReportedPosts)
  | ({ readonly kind: 'reported' } & ReportedPosts)
  | { readonly kind: 'previewed'; readonly preview: TablePreview }
  | { readonly kind: 'imported'; readonly whole: PostImport; readonly skipped: Skipped }
  | { readonly kind: 'failed'; readonly failure: Failure };
