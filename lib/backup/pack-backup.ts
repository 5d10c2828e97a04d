import { Encrypter } from 'age-encryption';

/**
 * Work of one try to guess the words, as the binary logarithm of scrypt's N. The words are generated and
 * carry 66 bits, so that this much is enough, and opening takes about a second.
 */
const workFactor = 15;

/** Lines as the bytes of a file: zipped, and encrypted where there are words. */
export async function packBackup(
  lines: AsyncIterable<readonly string[]>,
  words: string | null,
): Promise<ReadableStream<Uint8Array>> {
  const zipped = bytesOf(lines).pipeThrough(
    new CompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>,
  );
  if (words === null) return zipped;
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(words);
  return encrypter.encrypt(zipped);
}

/** Asks for the next lines only where the last ones were taken, so that nothing piles up. */
function bytesOf(lines: AsyncIterable<readonly string[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map((line) => `${line}\n`).join('')));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
