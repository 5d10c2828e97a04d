import { scryptAsync } from '@noble/hashes/scrypt.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { bech32 } from '@scure/base';
import { identityToRecipient } from 'age-encryption';

/**
 * Says what the key is for. It is no secret, and the same for everybody: who wants to guess has to try
 * the words themselves, 66 bits of them, each with the work below.
 */
const salt = 'siap-tayang automatic backup 1';

/** Work of one try, as for files that are locked with words directly: scrypt with N of 2 to the 15th. */
const work = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };

/**
 * The age identity (X25519) that six words stand for. Who has the words opens every file that was locked
 * to its recipient; the recipient alone opens none.
 *
 * @param words As `tidyPassphrase` gives them.
 */
export async function identityOfWords(words: string): Promise<string> {
  const key = await scryptAsync(utf8ToBytes(words), utf8ToBytes(salt), work);
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', key).toUpperCase();
}

/** What files are locked to, so that these words open them: safe to keep. */
export const recipientOfWords = async (words: string): Promise<string> =>
  identityToRecipient(await identityOfWords(words));
