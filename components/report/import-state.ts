import type { FailureCode } from '@/lib/core/failure.ts';
import type { PostImport } from '@/lib/core/report/imported-post.ts';
import type { Skipped } from '@/lib/core/report/row-to-post.ts';
import type { TablePreview } from '@/lib/core/report/table-preview.ts';

/** How far an import of posts is. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening' }
  /** `name`: of the file. */
  | { readonly kind: 'table'; readonly name: string; readonly preview: TablePreview }
  /** `part` from 0 to 1. */
  | { readonly kind: 'running'; readonly part: number }
  | { readonly kind: 'done'; readonly whole: PostImport; readonly skipped: Skipped }
  | { readonly kind: 'failed'; readonly code: FailureCode };
