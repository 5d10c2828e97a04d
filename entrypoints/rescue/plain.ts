/** A value as JSON can carry it: bytes and files as base64, with their type. */
export async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    return { type: value.type, base64: base64(new Uint8Array(await value.arrayBuffer())) };
  }
  if (value instanceof ArrayBuffer) return { base64: base64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    return { base64: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  }
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const fields = Object.entries(value).map(async ([name, field]) => [name, await plain(field)]);
  return Object.fromEntries(await Promise.all(fields));
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The text that a person looks for in a row: of a working copy, or of a saved version. */
export function textIn(row: unknown): string | null {
  const text = fieldOf(row, 'text');
  if (typeof text === 'string') return text;
  const texts = fieldOf(fieldOf(fieldOf(row, 'record'), 'body'), 'texts');
  const all = typeof texts === 'object' && texts !== null ? Object.values(texts) : [];
  const written = all.filter((one) => typeof one === 'string');
  return written.length > 0 ? written.join('\n\n') : null;
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
