import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Takes the keyboard to an element when it appears, where what the keyboard stood on made room for it.
 * The attribute `autofocus` does not do that once a page is loaded.
 */
export function useFocusOnMount<Element extends HTMLElement>(
  isWanted = true,
): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  const wanted = useRef(isWanted);
  useLayoutEffect(() => {
    if (wanted.current) ref.current?.focus();
  }, []);
  return ref;
}
