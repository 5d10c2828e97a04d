import { Decrypter } from 'age-encryption';
import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { linesOf } from './lines-of.ts';
import { identityOfWords } from './word-key.ts';

/** What the first bytes of a file say. */
export type Wrapping = 'age' | 'gzip' | 'plain';

const startOf = {
  age: new TextEncoder().encode('age-encryption.org/v1\n'),
  gzip: Uint8Array.of(0x1f, 0x8b),
  plain: new TextEncoder().encode('{"sum":"'),
} as const satisfies Readonly<Record<Wrapping, Uint8Array>>;

/** How a file is wrapped; `import.not-ours` where it begins like none of ours. */
export async function wrappingOf(file: Blob): Promise<Result<Wrapping, Failure>> {
  const head = await headOf(file.stream());
  const wrapping = (Object.keys(startOf) as Wrapping[]).find((kind) =>
    startOf[kind].every((byte, at) => head[at] === byte),
  );
  return wrapping ? succeed(wrapping) : fail({ code: 'import.not-ours' });
}

/**
 * Opens a backup for reading, line by line, without holding it in memory. May be called again for the
 * same file, which is then read from its beginning.
 *
 * @param words The passphrase of an encrypted file; `open.wrong-words` where it is another one.
 */
export async function openBackup(
  file: Blob,
  words: string,
): Promise<Result<AsyncGenerator<string | null>, Failure>> {
  const wrapping = await wrappingOf(file);
  if (!wrapping.ok) return wrapping;
  if (wrapping.value === 'age') return openEncrypted(file, words);
  return succeed(linesOf(wrapping.value === 'gzip' ? unzip(file.stream()) : file.stream()));
}

async function openEncrypted(
  file: Blob,
  words: string,
): Promise<Result<AsyncGenerator<string | null>, Failure>> {
  const decrypter = new Decrypter();
  // An automatic backup is locked to the key that its words stand for.
  if (await isLockedToKey(file)) decrypter.addIdentity(await identityOfWords(words));
  else decrypter.addPassphrase(words);
  try {
    const content = await decrypter.decrypt(file.stream());
    return succeed(linesOf(unzip(content)));
  } catch (error) {
    // The library says it in these words, and in other ones that the head of the file is damaged.
    const isOtherKey = String(error).includes('no identity matched');
    return fail({ code: isOtherKey ? 'open.wrong-words' : 'import.cut', detail: String(error) });
  }
}

const isLockedToKey = async (file: Blob): Promise<boolean> =>
  new TextDecoder().decode(await headOf(file.stream())).includes('\n-> X25519 ');

const unzip = (stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> =>
  stream.pipeThrough(
    new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>,
  );

async function headOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const { value = new Uint8Array() } = await reader.read();
  await reader.cancel();
  return value;
}
