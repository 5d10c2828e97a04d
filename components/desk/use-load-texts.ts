import { type LoadTexts, loadMessages } from '@/lib/i18n/load-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of loading into a composer in the language of the person. */
export const useLoadTexts = (): LoadTexts => loadMessages[useMessages().language];
