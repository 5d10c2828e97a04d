import { useEffect, useRef } from 'react';

/** Ctrl+P, or Cmd+P, prints what is open instead of the page around it; null leaves the key to the browser. */
export function usePrintKey(print: (() => void) | null): void {
  const wanted = useRef(print);
  wanted.current = print;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isPrint || event.key.toLowerCase() !== 'p' || !wanted.current) return;
      event.preventDefault();
      wanted.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
