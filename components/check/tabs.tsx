import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Beside the name, such as `6/8`. */
  readonly count?: string | undefined;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

/** Parts of one thing, of which one is shown. One stop for the Tab key; arrows, Home and End go along. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: Props<Id>) {
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[placeAfter(event.key, at, tabs.length)];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      <div aria-label={label} className="tabs" onKeyDown={onKeyDown} ref={list} role="tablist">
        {tabs.map(({ id, name, count }) => (
          <button
            aria-controls={id === selected ? `${baseId}-panel` : undefined}
            aria-selected={id === selected}
            className="tab"
            data-tab={id}
            id={`${baseId}-${id}`}
            key={id}
            onClick={() => onSelect(id)}
            role="tab"
            tabIndex={id === selected ? 0 : -1}
            type="button"
          >
            {name}
            {count !== undefined && <span className="count"> {count}</span>}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`${baseId}-${selected}`}
        className="panel-body"
        id={`${baseId}-panel`}
        // Each part begins at its top.
        key={selected}
        role="tabpanel"
        // What can be scrolled must be reachable by keys.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel whose content may only be text
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}

/** The place that a key leads to, among `length` in a ring; -1 for other keys. */
function placeAfter(key: string, at: number, length: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % length;
    case 'ArrowLeft':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}
