import { useEffect, useState } from 'react';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { findPlaces, type Places } from '@/lib/core/review/find-places.ts';
import type { Thread } from '@/lib/core/review/threads.ts';
import { inSlices } from '../desk/in-slices.ts';

const nowhere: Places = new Map();

/** Where the words of remarks stand in a version; looked for in slices, so that the page answers meanwhile. */
export function usePlaces(
  threads: readonly Thread[],
  shown: NumberedVersion,
  versions: readonly NumberedVersion[],
): Places {
  const [found, setFound] = useState({ version: shown.hash, places: nowhere });
  useEffect(() => {
    const slices = findPlaces(threads, shown, versions);
    return inSlices(slices, 0, (places) => setFound({ version: shown.hash, places }));
  }, [threads, shown, versions]);
  // Places in one text say nothing of another.
  return found.version === shown.hash ? found.places : nowhere;
}
