import { useEffect } from 'react';

/** What a key of the list asks for. */
export interface ListWishes {
  readonly onNew: () => void;
  readonly onSearch: () => void;
  readonly onSelect: (id: string, isRange: boolean) => void;
  /** The draft at which the keyboard stands. */
  readonly onDiscard: (id: string) => void;
  readonly onHelp: () => void;
}

/** The keys, for the list of them. Several keys of one line do the same. */
export const listKeys = [
  ['fresh', ['n']],
  ['search', ['/']],
  ['next', ['j', '↓']],
  ['previous', ['k', '↑']],
  ['open', ['Enter']],
  ['select', ['x']],
  ['range', ['Shift+x']],
  ['discard', ['Delete']],
  ['help', ['?']],
] as const;

/** Follows the keys of the list while it is shown, except while somebody types in a field. */
export function useListKeys(wishes: ListWishes): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return;
      if (act(event, wishes)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [wishes]);
}

/** Answers whether the key was one of ours. */
function act({ key, shiftKey }: KeyboardEvent, wishes: ListWishes): boolean {
  const id = atDraft();
  const deeds = new Map<string, () => void>([
    ['n', wishes.onNew],
    ['/', wishes.onSearch],
    ['?', wishes.onHelp],
    ['j', () => move(1)],
    ['ArrowDown', () => move(1)],
    ['k', () => move(-1)],
    ['ArrowUp', () => move(-1)],
  ]);
  if (id) {
    deeds.set('x', () => wishes.onSelect(id, shiftKey));
    deeds.set('X', () => wishes.onSelect(id, true));
    deeds.set('Delete', () => wishes.onDiscard(id));
  }
  const deed = deeds.get(key);
  deed?.();
  return deed !== undefined;
}

/** Where a key means something else: in a field, in a dialog, or with a key of the browser. */
function isElsewhere({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent) {
  if (ctrlKey || metaKey || altKey || defaultPrevented || !(target instanceof Element)) return true;
  const field = target.closest('input, textarea, select, [contenteditable="true"], dialog');
  return field !== null && !(field instanceof HTMLInputElement && field.type === 'checkbox');
}

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-draft]')];

/** The draft whose row has the focus. */
const atDraft = (): string | undefined =>
  document.activeElement?.closest('li.draft')?.querySelector<HTMLElement>('a[data-draft]')?.dataset
    .draft;

/** Moves the focus to the next draft, or to the one before; from outside to the first. */
function move(by: 1 | -1): void {
  const all = links();
  const at = all.findIndex((link) => link.dataset.draft === atDraft());
  const next = at < 0 ? all[0] : all[at + by];
  next?.focus();
}
