/** How many bytes become letters at once: more would be too many arguments. */
const step = 0x8000;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += step) {
    letters += String.fromCharCode(...bytes.subarray(from, from + step));
  }
  return btoa(letters);
}

/** The bytes of base64 that was found well formed. */
export const fromBase64 = (data: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
