import {
  type AutomaticBackupTexts,
  automaticBackupMessages,
} from '@/lib/i18n/automatic-backup-messages.ts';
import { useMessages } from '../../language.tsx';

/** The texts of automatic backups in the language of the person. */
export const useAutomaticTexts = (): AutomaticBackupTexts =>
  automaticBackupMessages[useMessages().language];
