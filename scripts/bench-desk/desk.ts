import type { PostKind } from '../../lib/core/post-kind.ts';
import type { draftOf } from '../../tests/kill/draft-of.ts';

/** A draft as ours keeps it. */
export type Made = ReturnType<typeof draftOf>;

/** A draft as the others keep it: one document, with what ours has in its line of the list. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly kind: string;
  readonly channel: string;
  readonly updatedAt: string;
}

/** The work of a desk. */
export interface Desk {
  readonly load: (rows: readonly Row[], made: readonly Made[]) => Promise<unknown>;
  readonly newest: (limit: number) => Promise<readonly unknown[]>;
  readonly filter: (kind: PostKind, limit: number) => Promise<readonly unknown[]>;
  readonly open: (id: string) => Promise<string | undefined>;
  readonly save: (id: string, text: string) => Promise<unknown>;
  /** How many drafts have the word. */
  readonly search: (word: string) => Promise<number>;
  /** Length of everything as JSON lines. */
  readonly export: () => Promise<number>;
}
