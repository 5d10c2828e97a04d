import type { Parcel } from '../core/bundle/bundle.ts';
import { largestCodeContent, readCodeContent, writeCodeContent } from '../core/code/content.ts';
import { readFrame, writeFrame } from '../core/code/frame.ts';
import type { Failure } from '../core/failure.ts';
import type { NamedRecord } from '../core/records/record.ts';
import { fail, type Result, succeed } from '../core/result.ts';

/** Records of one draft as a text code; `code.too-long` where they do not fit into one. */
export async function writeCode(records: readonly NamedRecord[]): Promise<Result<string, Failure>> {
  const folded = through(
    new Blob([writeCodeContent(records)]).stream(),
    new CompressionStream('deflate-raw'),
  );
  return writeFrame(new Uint8Array(await new Response(folded).arrayBuffer()));
}

/** Reads the code in a pasted text. It unfolds to so much and no more, however small it is. */
export async function readCode(pasted: string): Promise<Result<Parcel, Failure>> {
  const bytes = readFrame(pasted);
  if (!bytes.ok) return bytes;
  const unfolded = await unfold(bytes.value);
  return unfolded.ok ? readCodeContent(unfolded.value) : unfolded;
}

async function unfold(bytes: Uint8Array): Promise<Result<string, Failure>> {
  const folded = new Blob([Uint8Array.from(bytes)]).stream();
  const reader = through(folded, new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, length] = ['', 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return succeed(text + decoder.decode());
      length += value.length;
      if (length > largestCodeContent) return fail({ code: 'code.too-large' });
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // Whole by its sum, and still nothing that we fold.
    return fail({ code: 'code.refused', detail: String(error) });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const through = (
  stream: ReadableStream<Uint8Array>,
  by: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> =>
  stream.pipeThrough(by as unknown as TransformStream<Uint8Array, Uint8Array>);
