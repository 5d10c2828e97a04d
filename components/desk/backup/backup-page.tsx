import type { ComponentProps } from 'react';
import { type BackupNote, daysSince } from '@/lib/core/backup/backup-note.ts';
import { useMessages } from '../../language.tsx';
import { PageHead } from '../page-head.tsx';
import { spokenCount } from '../spoken-date.ts';
import { AutomaticCard, type AutomaticCardProps } from './automatic-card.tsx';
import { ExportCard } from './export-card.tsx';
import { ImportCard } from './import-card.tsx';
import { useBackupTexts } from './use-backup-texts.ts';

interface Props {
  readonly note: BackupNote | null;
  /** What the drafts take on the disk, in bytes; undefined while the browser has not said. */
  readonly used: number | undefined;
  readonly now: Date;
  /** Null until it is known how they stand. */
  readonly automatic: Omit<AutomaticCardProps, 'now'> | null;
  readonly exporting: ComponentProps<typeof ExportCard>;
  readonly importing: ComponentProps<typeof ImportCard>;
}

/** Takes the drafts out of this computer, and others in. */
export function BackupPage({ note, used, now, automatic, exporting, importing }: Props) {
  const { language } = useMessages();
  const words = useBackupTexts();
  const days = note && daysSince(note.at, now);
  return (
    <>
      <PageHead title={words.title} />
      <dl className="sheet-card backup-facts">
        <dt>{words.last}</dt>
        <dd>
          {days === null && words.never}
          {days === 0 && words.today}
          {days !== null && days > 0 && words.daysAgo(spokenCount(days, language))}
          {note && `, ${words.lastFile(spokenCount(note.drafts, language), note.name)}`}
        </dd>
        {used !== undefined && (
          <>
            <dt>{words.used}</dt>
            <dd>{spokenCount(Math.ceil(used / 1_000_000), language)} MB</dd>
          </>
        )}
      </dl>
      <div className="backup-cards">
        <ExportCard {...exporting} />
        <ImportCard {...importing} />
        {automatic && <AutomaticCard {...automatic} now={now} />}
      </div>
    </>
  );
}
