import type { Composers } from '@/components/desk/use-loading.ts';
import type { WatchPolicy } from '@/components/desk/use-policy.ts';
import type { Language } from '@/lib/core/local.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { Keep } from '@/lib/keeping/keep-from-page.ts';
import type { send } from '@/lib/messaging/send.ts';
import type { Bin } from '@/lib/storage/bin.ts';
import type { HeldText } from '@/lib/storage/side-panel-text.ts';
import type { Watch } from '@/lib/storage/watch.ts';
import type { WorkingCopies } from '@/lib/storage/working-copies.ts';
import type { Neighbour } from './neighbour.ts';

/** What the side panel needs from outside; `main.tsx` brings the real ones. */
export interface Services {
  readonly copies: WorkingCopies;
  readonly bin: Bin;
  readonly watchDraft: (id: string) => Watch<WorkingCopy | null>;
  readonly keep: Keep;
  readonly send: typeof send;
  readonly hold: (held: HeldText) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly neighbour: Neighbour & Composers;
  readonly watchPolicy: WatchPolicy;
  readonly writeLanguage: (language: Language) => Promise<void>;
}
