import type { BackupReminderReason } from '@/lib/core/backup/backup-reminder.ts';
import { Icon } from '../../icon.tsx';
import { useMessages } from '../../language.tsx';
import { spokenCount } from '../spoken-date.ts';
import { useAutomaticTexts } from './use-automatic-texts.ts';
import { useBackupTexts } from './use-backup-texts.ts';

/** Says on the list why a backup is wanted, and leads to where it is made. */
export function BackupReminder({ reason }: { readonly reason: BackupReminderReason }) {
  const { m, language } = useMessages();
  const words = useBackupTexts();
  const { failed, look } = useAutomaticTexts();
  return (
    <p className="strip bulletin backup-reminder">
      <Icon className="icon-small" name="should" />
      <span>
        {reason.kind === 'never' && words.reminderNever}
        {reason.kind === 'late' && words.reminder(spokenCount(reason.days, language))}
        {reason.kind === 'failed' && `${failed} ${m.failure[reason.code]?.happened ?? ''}`}
      </span>
      <a href="#cadangan">{reason.kind === 'failed' ? look : words.now}</a>
    </p>
  );
}
