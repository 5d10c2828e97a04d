import { type BackupTexts, backupMessages } from '@/lib/i18n/backup-messages.ts';
import { useMessages } from '../../language.tsx';

/** The texts of backups in the language of the person. */
export const useBackupTexts = (): BackupTexts => backupMessages[useMessages().language];
