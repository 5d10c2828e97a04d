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

/** What opens an encrypted file: words that a person noted, or the keys of this profile. */
export type Opener = { readonly words: string } | { readonly keys: readonly CryptoKey[] };

/** What a file asks for before it can be read. `import.not-ours` where it begins like none of ours. */
export async function lockOf(file: Blob): Promise<Result<'none' | 'words' | 'keys', Failure>> {
  const wrapping = await wrappingOf(file);
  if (!wrapping.ok) return wrapping;
  if (wrapping.value !== 'age') return succeed('none');
  return succeed((await isLockedToKey(file)) ? 'keys' : 'words');
}

/**
 * Opens a backup for reading, line by line, without holding it in memory. May be called again for the
 * same file, which is then read from its beginning.
 *
 * @param opener Of an encrypted file; `open.wrong-words` or `bundle.not-for-you` where it does not fit.
 */
export async function openBackup(
  file: Blob,
  opener: Opener,
): Promise<Result<AsyncGenerator<string | null>, Failure>> {
  const wrapping = await wrappingOf(file);
  if (!wrapping.ok) return wrapping;
  if (wrapping.value === 'age') return openEncrypted(file, opener);
  return succeed(linesOf(wrapping.value === 'gzip' ? unzip(file.stream()) : file.stream()));
}

async function openEncrypted(
  file: Blob,
  opener: Opener,
): Promise<Result<AsyncGenerator<string | null>, Failure>> {
  const decrypter = new Decrypter();
  if ('keys' in opener) for (const key of opener.keys) decrypter.addIdentity(key);
  // An automatic backup is locked to the key that its words stand for.
  else if (await isLockedToKey(file)) decrypter.addIdentity(await identityOfWords(opener.words));
  else decrypter.addPassphrase(opener.words);
  try {
    const content = await decrypter.decrypt(file.stream());
    return succeed(linesOf(unzip(content)));
  } catch (error) {
    // The library says it in these words, and in other ones that the head of the file is damaged.
    const isOtherKey = String(error).includes('no identity matched');
    const isOther = 'keys' in opener ? 'bundle.not-for-you' : 'open.wrong-words';
    return fail({ code: isOtherKey ? isOther : 'import.cut', detail: String(error) });
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
