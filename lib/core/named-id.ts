import { hashOfText } from './records/hash.ts';

/** A UUID that follows from a name: the same name gives the same id, wherever and whenever. */
export function namedId(name: string): string {
  const [...digits] = hashOfText(name).slice(0, 32);
  // RFC 9562: version 8, variant 8, is for names that an application makes in its own way.
  digits[12] = '8';
  digits[16] = '8';
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
