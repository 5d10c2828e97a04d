import type { Persistence } from '@/components/desk/desk-frame.tsx';
import type { WatchPolicy } from '@/components/desk/use-policy.ts';
import type { Language } from '@/lib/core/local.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { send } from '@/lib/messaging/send.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import type { DraftSearch } from './draft-search.ts';
import type { Lock } from './lock/lock-gate.tsx';
import type { AiService } from './prompt/ai-service.ts';
import type { DeskReminders } from './reminders.ts';

/** What the desk needs from outside; `main.tsx` brings the real ones. */
export interface Services {
  readonly stores: Stores;
  readonly search: DraftSearch;
  readonly lock: Lock;
  readonly send: typeof send;
  readonly watchPolicy: WatchPolicy;
  readonly writePolicy: (policy: Policy) => Promise<void>;
  readonly writeLanguage: (language: Language) => Promise<void>;
  readonly reminders: DeskReminders;
  readonly ai: AiService;
  readonly askPersistence: () => Promise<Persistence>;
  /** Whether drafts were here and are gone. */
  readonly noticeLoss: () => Promise<boolean>;
  readonly forgetLoss: () => Promise<void>;
}
