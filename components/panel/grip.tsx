import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';

/** How the panel is moved by hand; lengths in CSS pixels of the window. */
export interface MoveWishes {
  /** A movement begins. */
  readonly onMoveStart: () => void;
  /** By how much, counted from where the movement began. */
  readonly onMove: (dx: number, dy: number) => void;
}

/** One press of an arrow key, in CSS pixels. */
const step = 16;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** Moves the panel: dragged with the pointer, or step by step with the arrow keys. */
export function Grip({ onMoveStart, onMove }: MoveWishes) {
  const { m } = useMessages();
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, y: event.clientY };
    onMoveStart();
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (from.current) onMove(clientX - from.current.x, clientY - from.current.y);
  };
  const end = () => {
    from.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    if (!by) return;
    event.preventDefault();
    onMoveStart();
    onMove(...by);
  };
  return (
    <button
      aria-label={m.panel.move}
      className="btn btn-icon btn-small grip"
      onKeyDown={onKeyDown}
      onLostPointerCapture={end}
      onPointerDown={begin}
      onPointerMove={move}
      title={`${m.panel.move}. ${m.panel.moveHelp}`}
      type="button"
    >
      <Icon name="grip" />
    </button>
  );
}
