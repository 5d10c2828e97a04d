import { matchesOf } from '../../text/matches.ts';
import { type DoubtExamples, defineDoubt } from '../doubt.ts';

const hour = /(?<!\d)(\d{1,2})(?:[.:](\d\d))?(?: (pagi|siang|sore|malam))?(?!\d)/gu;

export default defineDoubt({
  kinds: ['time'],
  doubt: ({ words }, _, facts) => {
    const known = new Set(minutesOf(facts.text).flat());
    const isKnown = minutesOf(words).every((either) => either.some((one) => known.has(one)));
    return isKnown ? null : { code: 'other-time', inFacts: null };
  },
});

/** Each hour as the minutes of the day that it may mean: `jam 2 siang` is 14.00. */
const minutesOf = (text: string): readonly (readonly number[])[] =>
  matchesOf(text, hour).map(({ 1: hours = '', 2: minutes = '0', 3: part = '' }) => {
    const value = Number(hours) * 60 + Number(minutes);
    const isLate = /^(?:siang|sore|malam)$/u.test(part) && Number(hours) < 12;
    return isLate ? [value, value + 12 * 60] : [value];
  });

export const examples: DoubtExamples = {
  doubted: [
    { facts: 'Pukul 06.00–10.00 WIB.', text: 'Buka pukul [06.00–11.00 WIB].' },
    { facts: 'Mulai 08.00.', text: 'Mulai [jam 9 pagi].' },
  ],
  borneOut: [
    { facts: 'Pukul 06.00 sampai 10.00 WIB.', text: 'Buka 06:00-10:00.' },
    { facts: 'Mulai 14.00.', text: 'Mulai jam 2 siang.' },
  ],
};
