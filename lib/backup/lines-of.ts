import { longestLine } from '../core/backup/format.ts';
import { BrokenFile, isUnreadable } from './broken-file.ts';

/**
 * The lines of a stream; null for one that is longer than we hold, whose rest is passed over. A stream
 * that breaks off ends there, as a cut file does: what came whole before is worth having.
 *
 * @throws Where the file itself cannot be read, and `BrokenFile` where it breaks before its first line.
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  const line = new LineBuffer(longest);
  const reader = stream.getReader();
  let hasBegun = false;
  try {
    for (;;) {
      const bytes = await nextOf(reader, hasBegun);
      if (!bytes) break;
      hasBegun = true;
      const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
      line.add(first);
      for (const next of others) {
        yield line.take();
        line.add(next);
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  line.add(decoder.decode());
  if (!line.isEmpty()) yield line.take();
}

async function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  hasBegun: boolean,
): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    if (isUnreadable(error)) throw error;
    if (!hasBegun) throw new BrokenFile(String(error));
    return undefined;
  }
}

/** A line while it comes in pieces. */
class LineBuffer {
  #pieces: string[] = [];
  #length = 0;
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.#longest) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  isEmpty = (): boolean => this.#length === 0;

  take(): string | null {
    const line = this.#length > this.#longest ? null : this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    return line;
  }
}
