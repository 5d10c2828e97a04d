import type { Failure } from '../core/failure.ts';
import type { Encoding } from '../core/report/table-preview.ts';
import { fail, type Result, succeed } from '../core/result.ts';

/** A table as text, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Largest table that is opened, in bytes; a hundred thousand posts take about sixty million. */
export const largestTable = 200 * 1024 * 1024;

/** How many bytes tell what a file is. */
const sampleBytes = 8192;

/** Reads a file as text: by the mark at its beginning, else by what its bytes can be. */
export async function decodeText(file: Blob): Promise<Result<DecodedText, Failure>> {
  if (file.size > largestTable) return fail({ code: 'csv.too-large' });
  const sample = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  if (isPacked(sample)) return fail({ code: 'csv.not-text' });
  const marked = byMark(sample) ?? byZeros(sample);
  const text = await decodeAs(file, marked ?? 'utf-8');
  if (text !== null) return told(text, marked ?? 'utf-8');
  return told((await decodeAs(file, 'windows-1252')) ?? '', 'windows-1252');
}

/** A text of people has no zero in it: what has is something else. */
const told = (text: string, encoding: Encoding): Result<DecodedText, Failure> =>
  text.includes('\0') ? fail({ code: 'csv.not-text' }) : succeed({ text, encoding });

/** Workbooks and other archives begin like this. */
const isPacked = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Of two bytes a letter of ours has one zero, always on the same side. */
function byZeros(sample: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even < odd / 8) return 'utf-16le';
  return even > most && odd < even / 8 ? 'utf-16be' : null;
}

/** @returns Null where its bytes are none of this encoding. */
async function decodeAs(file: Blob, encoding: Encoding): Promise<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const parts: string[] = [];
  try {
    for await (const bytes of chunksOf(file)) parts.push(decoder.decode(bytes, { stream: true }));
    parts.push(decoder.decode());
  } catch (error) {
    // A file that the browser cannot read is another matter.
    if (error instanceof TypeError) return null;
    throw error;
  }
  return parts.join('');
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
