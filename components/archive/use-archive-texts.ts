import { type ArchiveTexts, archiveMessages } from '@/lib/i18n/archive-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the archive in the language of the person. */
export const useArchiveTexts = (): ArchiveTexts => archiveMessages[useMessages().language];
