import { Encrypter } from 'age-encryption';

/**
 * Work of one try to guess the words, as the binary logarithm of scrypt's N. The words are generated and
 * carry 66 bits, so that this much is enough, and opening takes about a second.
 */
const workFactor = 15;

/** What a file is locked with: words that a person noted, or keys of which each opens it, as `age1…`. */
export type Lock = { readonly words: string } | { readonly recipients: readonly string[] };

/** Lines as the bytes of a file: zipped, and encrypted where there is a lock. */
export async function packBackup(
  lines: AsyncIterable<readonly string[]>,
  lock: Lock | null,
): Promise<ReadableStream<Uint8Array>> {
  const zipped = bytesOf(lines).pipeThrough(
    new CompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>,
  );
  if (!lock) return zipped;
  const encrypter = new Encrypter();
  if ('recipients' in lock) {
    for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
  } else {
    encrypter.setScryptWorkFactor(workFactor);
    encrypter.setPassphrase(lock.words);
  }
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
