import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isFocusNowhere } from '@/components/is-focus-nowhere.ts';

/**
 * Keeps the keyboard in the panel: takes it to the heading or badge when asked, and when the control
 * that had it is gone and nothing took its place.
 *
 * @param requests counts up with every request to come here.
 * @returns the panel's listener for focus.
 */
export function useFocusHome(root: RefObject<HTMLElement | null>, requests: number) {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (requests > 0) goHome(root.current);
  }, [requests, root]);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (isFocusNowhere(root.current)) goHome(root.current);
  });
  return ({ target }: FocusEvent) => {
    last.current = target;
  };
}

const goHome = (root: HTMLElement | null) =>
  root?.querySelector<HTMLElement>('h2, .badge')?.focus();
