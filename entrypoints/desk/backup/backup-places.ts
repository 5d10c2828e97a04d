import { browser } from 'wxt/browser';
import type { ChosenFolder } from '@/lib/storage/backup/chosen-folder.ts';

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<ChosenFolder>;
}

/** Whether this browser can write into a folder that a person chose. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in window;

/** Asks for a folder, straight from a press. @returns The folder; null where the person gave up. */
export async function pickFolder(): Promise<ChosenFolder | null> {
  const { showDirectoryPicker } = window as Picker;
  try {
    const options = { id: 'siap-tayang-cadangan', mode: 'readwrite' } as const;
    return (await showDirectoryPicker?.call(window, options)) ?? null;
  } catch {
    // Given up, or a folder that the browser keeps to itself: it has said so.
    return null;
  }
}

/** Asks the browser to let us write into the folder again, straight from a press. */
export const allowFolder = async (folder: ChosenFolder | null): Promise<boolean> =>
  (await folder?.requestPermission({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted';

/** Asks the browser to let us bring files to the downloads, straight from a press. */
export const allowDownloads = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['downloads'] }).catch(() => false);
