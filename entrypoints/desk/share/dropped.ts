import { type ReactNode, useEffect, useRef } from 'react';

let dropped: File | null = null;

/** A page on which a file may be dropped: `#kiriman` opens it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  useFileDrop(openDropped);
  return children;
}

function openDropped(file: File): void {
  dropped = file;
  location.hash = '#kiriman';
}

/** The file that was dropped elsewhere, once. */
export function takeDropped(): File | null {
  const file = dropped;
  dropped = null;
  return file;
}

/** Hears of a file that is dropped anywhere on the page. The browser would leave the desk for it. */
export function useFileDrop(onFile: (file: File) => void): void {
  const heard = useRef(onFile);
  heard.current = onFile;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      heard.current(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
