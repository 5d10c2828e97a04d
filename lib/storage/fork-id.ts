import type { KeepRequest } from '../core/working-copy.ts';

/**
 * The id of the second draft where somebody else changed the first one meanwhile. The same writer that
 * had seen the same text gets the same id each time: where the answer was lost on its way, asking again
 * makes no third draft.
 */
export async function forkId({ id, writer, basis }: KeepRequest): Promise<string> {
  const name = new TextEncoder().encode(`${id} ${writer} ${basis}`);
  const [...digits] = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', name)).slice(0, 16));
  // RFC 9562: version 8, variant 8, is for names that an application makes in its own way.
  digits[12] = '8';
  digits[16] = '8';
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
