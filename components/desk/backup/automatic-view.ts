import type { AutomaticPlan, AutomaticRun, BackupPlace } from '@/lib/core/backup/automatic.ts';
import type { AutomaticProgress } from '@/lib/core/backup/automatic-job.ts';

/** What is known of automatic backups, for the page. */
export interface AutomaticView {
  /** Null where they are off. */
  readonly plan: AutomaticPlan | null;
  readonly run: AutomaticRun | null;
  /** Null while none is being made. */
  readonly progress: AutomaticProgress | null;
  /** Where this browser can write by itself. */
  readonly places: readonly BackupPlace[];
  /** Name of the chosen folder; null where none was chosen. */
  readonly folder: string | null;
  readonly asked: Asked;
}

/** What came of the last wish. */
export type Asked =
  | { readonly kind: 'nothing' | 'saved' | 'refused' }
  /** The words are shown, and the person has not said yet that they noted them. */
  | { readonly kind: 'words'; readonly words: string };

/** What the person chose. */
export interface AutomaticChoice {
  readonly days: AutomaticPlan['days'];
  readonly place: BackupPlace;
  readonly isLocked: boolean;
}
