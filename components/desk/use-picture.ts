import { useEffect, useState } from 'react';

/** The content of a kept file; null where it cannot be read. */
export type PictureOf = (hash: string) => Promise<Blob | null>;

/** The address of a kept picture, for as long as it is shown; null before it is read, or for no hash. */
export function usePicture(hash: string | null, pictureOf: PictureOf): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!hash) return undefined;
    let made: string | null = null;
    let isGone = false;
    void pictureOf(hash).then((blob) => {
      if (!blob || isGone) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [hash, pictureOf]);
  return url;
}
