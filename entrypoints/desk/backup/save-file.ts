interface Picker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}

/**
 * Asks where the file is to go, in browsers that can write there while it grows.
 *
 * @returns The file; null where the browser brings it to the downloads; undefined where the person gave up.
 */
export async function askForFile(
  suggestedName: string,
): Promise<FileSystemFileHandle | null | undefined> {
  const { showSaveFilePicker } = window as Picker;
  if (!showSaveFilePicker) return null;
  try {
    return await showSaveFilePicker.call(window, { suggestedName });
  } catch (error) {
    // A machine of an office may forbid the picker; the downloads are left then.
    return error instanceof Error && error.name === 'AbortError' ? undefined : null;
  }
}

/** Brings a file to the downloads, as a link with a name does. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by the time the page is asked again.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
