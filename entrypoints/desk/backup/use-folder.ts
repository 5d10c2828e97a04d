import { useCallback, useEffect, useState } from 'react';
import {
  type ChosenFolder,
  readChosenFolder,
  writeChosenFolder,
} from '@/lib/storage/backup/chosen-folder.ts';

/** The folder for automatic backups, and how another one is kept. */
export function useFolder() {
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  useEffect(() => {
    void readChosenFolder().then(setFolder);
  }, []);
  const choose = useCallback(async (picked: ChosenFolder) => {
    await writeChosenFolder(picked);
    setFolder(picked);
  }, []);
  return [folder, choose] as const;
}
