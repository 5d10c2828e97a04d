import { useEffect, useState } from 'react';

const minute = 60_000;

/** The present, anew each minute, ISO 8601: what is left of a limit changes while one looks at it. */
export function useMinute(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
