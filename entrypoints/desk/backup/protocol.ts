import type { Written } from '@/lib/backup/write-backup.ts';
import type { BackupSettings } from '@/lib/core/backup/format.ts';
import type { Survey } from '@/lib/core/backup/survey.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { Selection } from '@/lib/storage/backup/read-out.ts';

/** What the worker is asked to do; one worker does one thing. */
export type Job =
  | {
      readonly kind: 'write';
      readonly selection: Selection;
      readonly settings: BackupSettings;
      readonly app: string;
      readonly words: string | null;
      /** The file that the person chose; null: the bytes come back. */
      readonly target: FileSystemFileHandle | null;
    }
  | { readonly kind: 'survey'; readonly file: Blob; readonly words: string }
  | {
      readonly kind: 'take';
      readonly file: Blob;
      readonly words: string;
      /** Whether what was thrown away here comes back too. */
      readonly isAsked: boolean;
      /** By which the drafts are measured for the list. */
      readonly policy: Policy;
    };

export type ToWorker =
  /** Comes first; null where no row is sealed. */
  | { readonly kind: 'key'; readonly secretKey: Uint8Array | null }
  | Job
  | { readonly kind: 'cancel' };

/** How far it is, in drafts. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type FromWorker =
  | ({ readonly kind: 'progress' } & Progress)
  | ({ readonly kind: 'written' } & Written)
  | { readonly kind: 'read'; readonly survey: Survey }
  | { readonly kind: 'failed'; readonly failure: Failure };
