import type { Mark } from './mark.ts';
import type { TextMarks } from './text-marks.ts';

/** How long the pointer has to rest on a mark, in milliseconds. */
const rest = 150;

interface Wishes<Of extends Mark> {
  readonly onRest: (mark: Of) => void;
  readonly onPress: (mark: Of) => void;
}

/** Tells on which mark the pointer rests, and which one was pressed. Takes nothing from the page. */
export function watchPointer<Of extends Mark>(
  field: HTMLElement,
  marks: TextMarks<Of>,
  { onRest, onPress }: Wishes<Of>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const onMove = ({ clientX, clientY, buttons, pointerType }: PointerEvent) => {
    stop();
    if (buttons !== 0 || pointerType === 'touch' || !marks.markAt(clientX, clientY)) return;
    timer = setTimeout(() => {
      // What was typed meanwhile may have moved the mark away.
      const mark = marks.markAt(clientX, clientY);
      if (mark) onRest(mark);
    }, rest);
    field.addEventListener('keydown', stop, { passive: true, once: true });
  };
  const onClick = ({ clientX, clientY }: MouseEvent) => {
    stop();
    const mark = marks.markAt(clientX, clientY);
    if (mark && field.ownerDocument.getSelection()?.isCollapsed !== false) onPress(mark);
  };
  field.addEventListener('pointermove', onMove, { signal, passive: true });
  field.addEventListener('pointerleave', stop, { signal, passive: true });
  field.addEventListener('click', onClick, { signal, passive: true });
  signal.addEventListener('abort', stop);
}
