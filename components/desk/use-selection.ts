import { useCallback, useMemo, useRef, useState } from 'react';

/** Which rows of a list are selected. */
export interface Selection {
  /** Those that are shown, in the order of the list. */
  readonly ids: readonly string[];
  readonly has: ReadonlySet<string>;
  /** @param isRange Selects everything from the row that was chosen last. */
  readonly choose: (id: string, isRange: boolean) => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

/** Selecting among these rows; a row that goes is selected no more. */
export function useSelection(shown: readonly string[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const list = useRef(shown);
  list.current = shown;
  const choose = useCallback((id: string, isRange: boolean) => {
    const range = isRange ? between(list.current, last.current, id) : [];
    last.current = id;
    setSelected((before) => {
      const after = new Set(before);
      if (range.length > 0) for (const one of range) after.add(one);
      else if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const ids = useMemo(() => shown.filter((id) => selected.has(id)), [shown, selected]);
  return {
    ids,
    has: useMemo(() => new Set(ids), [ids]),
    choose,
    chooseAll: useCallback(() => setSelected(new Set(list.current)), []),
    clear: useCallback(() => setSelected(new Set()), []),
  };
}

function between(all: readonly string[], one: string | null, other: string): readonly string[] {
  const places = [all.indexOf(one ?? ''), all.indexOf(other)];
  if (places.includes(-1)) return [];
  return all.slice(Math.min(...places), Math.max(...places) + 1);
}
