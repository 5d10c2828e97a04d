import {
  type BackupNote,
  daysSince,
  daysUntilReminder,
  draftsWorthABackup,
} from '@/lib/core/backup/backup-note.ts';
import { Icon } from '../../icon.tsx';
import { useMessages } from '../../language.tsx';
import { spokenCount } from '../spoken-date.ts';
import { useBackupTexts } from './use-backup-texts.ts';

interface Props {
  /** Null where there never was a backup. */
  readonly note: BackupNote | null;
  readonly drafts: number;
  readonly now: Date;
}

/** Says on the list that nothing was backed up for long, and leads to where it is done. */
export function BackupReminder({ note, drafts, now }: Props) {
  const { language } = useMessages();
  const words = useBackupTexts();
  const days = note && daysSince(note.at, now);
  const isDue = days === null ? drafts >= draftsWorthABackup : days >= daysUntilReminder;
  if (!isDue) return null;
  return (
    <p className="strip bulletin backup-reminder">
      <Icon className="icon-small" name="should" />
      <span>
        {days === null ? words.reminderNever : words.reminder(spokenCount(days, language))}
      </span>
      <a href="#cadangan">{words.now}</a>
    </p>
  );
}
