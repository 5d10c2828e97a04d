let chosen: readonly string[] = [];

/** Remembers which drafts the person chose in the list; `#cadangan/pilihan` asks for them. */
export function chooseForBackup(ids: readonly string[]): void {
  chosen = ids;
  location.hash = '#cadangan/pilihan';
}

export const chosenForBackup = (): readonly string[] => chosen;
