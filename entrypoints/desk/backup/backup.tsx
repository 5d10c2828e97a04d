import { useCallback, useEffect, useState } from 'react';
import { BackupPage } from '@/components/desk/backup/backup-page.tsx';
import type { BackupNote } from '@/lib/core/backup/backup-note.ts';
import { watchBackupNote } from '@/lib/storage/backup-note.ts';
import type { Services } from '../services.ts';
import type { Desk } from '../use-desk.ts';
import { chosenForBackup } from './chosen.ts';
import { useAutomatic } from './use-automatic.ts';
import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';

interface Props {
  readonly services: Services;
  readonly desk: Desk;
  /** Whether the person came from the list with chosen drafts. */
  readonly isOfChosen: boolean;
  readonly bulletin: React.ReactNode;
}

/** The page of backups, with what it does. */
export default function Backup({ services, desk, isOfChosen, bulletin }: Props) {
  const [note, setNote] = useState<BackupNote | null>(null);
  const [used, setUsed] = useState<number>();
  const look = useCallback(() => {
    void navigator.storage.estimate().then(({ usage }) => setUsed(usage));
  }, []);
  useEffect(look, [look]);
  useEffect(() => watchBackupNote(setNote), []);
  const exporting = useExport(services.stores, look);
  const importing = useImport();
  const automatic = useAutomatic();
  const copyWords = (words: string) => void desk.copy(words);
  return (
    <>
      {bulletin}
      <BackupPage
        exporting={{
          state: exporting.state,
          chosen: isOfChosen ? chosenForBackup().length : 0,
          onExport: exporting.begin,
          onNoted: exporting.goOn,
          onCopyWords: copyWords,
          onCancel: exporting.cancel,
        }}
        importing={{
          state: importing.state,
          onFile: importing.open,
          onWords: importing.unlock,
          onTake: importing.take,
          onCancel: importing.cancel,
        }}
        automatic={automatic && { ...automatic, onCopyWords: copyWords }}
        note={note}
        now={new Date()}
        used={used}
      />
    </>
  );
}
