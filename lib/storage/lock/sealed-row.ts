import type { Seal, Unseal } from './sealed-box.ts';

/** Where the box of a sealed row lies in it. */
const sealedField = 'sealed';

type Row = Readonly<Record<string, unknown>>;

/**
 * A row whose content only the secret key reads. What it is looked up by stays readable beside it.
 *
 * @param key Its primary key; of several fields an array.
 * @param paths Fields that stay readable, such as `savedAt` or `figures.kind`.
 */
export function sealRow(
  row: Row,
  table: string,
  key: unknown,
  paths: readonly string[],
  seal: Seal,
): Row {
  if (boxOf(row)) return row;
  const readable: Record<string, unknown> = {};
  for (const path of paths) copyPath(row, readable, path.split('.'));
  return { ...readable, [sealedField]: seal(packed(row), boundTo(table, key)) };
}

/**
 * The row as it was before it was sealed.
 *
 * @throws Error where the box was changed or taken from another row.
 */
export const unsealRow = (box: Uint8Array, table: string, key: unknown, unseal: Unseal): unknown =>
  unpacked(unseal(box, boundTo(table, key)));

/** The box of a sealed row; undefined where the row is open. */
export function boxOf(row: unknown): Uint8Array | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const box: unknown = Reflect.get(row, sealedField);
  return box instanceof Uint8Array ? box : undefined;
}

/** A box opens in its own row only: nobody swaps the text of two drafts on the disk. */
const boundTo = (table: string, key: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([table, key]));

const lengthBytes = 4;

/** Length of the JSON, the JSON, and behind it the fields that are bytes, in their order. */
function packed(row: Row): Uint8Array {
  const fields = Object.entries(row);
  const bytes = fields.flatMap(([name, value]) =>
    value instanceof Uint8Array ? [[name, value] as const] : [],
  );
  const rest = Object.fromEntries(fields.filter(([, value]) => !(value instanceof Uint8Array)));
  const lengths = bytes.map(([name, { length }]) => [name, length]);
  const json = new TextEncoder().encode(JSON.stringify({ rest, lengths }));
  const total = bytes.reduce((sum, [, { length }]) => sum + length, lengthBytes + json.length);
  const content = new Uint8Array(total);
  new DataView(content.buffer).setUint32(0, json.length);
  content.set(json, lengthBytes);
  let at = lengthBytes + json.length;
  for (const [, value] of bytes) {
    content.set(value, at);
    at += value.length;
  }
  return content;
}

function unpacked(content: Uint8Array): unknown {
  const view = new DataView(content.buffer, content.byteOffset);
  let at = lengthBytes + view.getUint32(0);
  const json = new TextDecoder().decode(content.subarray(lengthBytes, at));
  const { rest, lengths } = JSON.parse(json) as { rest: Row; lengths: readonly [string, number][] };
  const bytes = lengths.map(([name, length]) => {
    const value = content.slice(at, at + length);
    at += length;
    return [name, value];
  });
  return { ...rest, ...Object.fromEntries(bytes) };
}

function copyPath(
  from: Row,
  to: Record<string, unknown>,
  [field, ...rest]: readonly string[],
): void {
  if (field === undefined || !(field in from)) return;
  const value = from[field];
  if (rest.length === 0) {
    to[field] = value;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const inner = (to[field] ?? {}) as Record<string, unknown>;
  to[field] = inner;
  copyPath(value as Row, inner, rest);
}
