import { spokenDate } from '../archive/spoken-date-with-year.ts';
import { useMessages } from '../language.tsx';

/** Says a day with its year, of an instant or a day. */
export function useSpokenDay(): (instant: string) => string {
  const { language } = useMessages();
  return (instant) => spokenDate(instant, language);
}
