import { useEffect, useState } from 'react';
import { type Route, readRoute } from './route.ts';

/** The page that is open, and how many were opened before: each opening starts afresh. */
export interface Visit {
  readonly route: Route;
  readonly number: number;
}

export function useRoute(): Visit {
  const [visit, setVisit] = useState<Visit>(() => ({ route: readRoute(location.hash), number: 0 }));
  useEffect(() => {
    const onMove = () =>
      setVisit(({ number }) => ({ route: readRoute(location.hash), number: number + 1 }));
    window.addEventListener('hashchange', onMove);
    return () => window.removeEventListener('hashchange', onMove);
  }, []);
  return visit;
}
