import { type LockTexts, lockMessages } from '@/lib/i18n/lock-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the lock in the language of the person. */
export const useLockTexts = (): LockTexts => lockMessages[useMessages().language];
