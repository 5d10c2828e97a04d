import type { KeyboardEvent } from 'react';

/** Esc folds the card that is open in sight, and the keyboard goes to its row; without one it goes on. */
export function foldCard(event: KeyboardEvent<HTMLElement>, fold: () => void): void {
  if (event.key !== 'Escape') return;
  const open = event.currentTarget.querySelector<HTMLElement>(
    '.finding-toggle[aria-expanded="true"]',
  );
  if (!open) return;
  event.stopPropagation();
  open.focus();
  fold();
}
