import { useEffect } from 'react';

/** Keeps what is not kept yet when the page is hidden or left. @param flush The same function each time. */
export function useFlush(flush: () => Promise<void>): void {
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);
}
