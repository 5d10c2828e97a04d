import { type RefObject, useEffect, useState } from 'react';

/** Below this height a list of findings shows hardly one of them; CSS pixels. */
const lowHeight = 400;

/** Whether the panel has so little height that it shows one point at a time. */
export function useIsLow(frame: RefObject<HTMLElement | null>): boolean {
  const [isLow, setLow] = useState(false);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const sizes = new ResizeObserver(() => {
      // The badge is lower than any panel, and says nothing of the room for one.
      if (current.querySelector('.panel')) setLow(current.clientHeight < lowHeight);
    });
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [frame]);
  return isLow;
}
