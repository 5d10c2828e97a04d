/** Longest address that is kept, in UTF-16 units. */
const longestAddress = 2000;

/** An instant as a field for day and time holds it: in the zone of this computer, to the minute. */
export function localMinute(instant: string): string {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant that such a field holds, ISO 8601; null where it is empty or no time. */
export function readMinute(value: string): string | null {
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** What was given as the address of a post; none at all is valid, since it may follow later. */
export type Address =
  | { readonly isValid: true; readonly url: string | null }
  | { readonly isValid: false };

export function readAddress(value: string): Address {
  const text = value.trim();
  if (text === '') return { isValid: true, url: null };
  const isWhole = /^https?:\/\/[^/]+\.[^/]/i.test(text) && URL.canParse(text);
  return isWhole && text.length <= longestAddress
    ? { isValid: true, url: new URL(text).href }
    : { isValid: false };
}
