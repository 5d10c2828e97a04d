import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrModules } from '@/components/phone/qr-modules.ts';
import { readCode, writeCode } from '@/lib/code/code-text.ts';
import { longestCode } from '@/lib/core/code/frame.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import { photograph, randomOf } from '../phone/camera.ts';
import { version } from '../records/histories.ts';

/** A code nearly as long as one may be. */
async function fullest(): Promise<string> {
  for (let words = 200; words > 0; words -= 2) {
    const text = Array.from({ length: words }, (_, at) => textHash(String(at)).slice(0, 9));
    const made = await writeCode([version(text.join(' '))]);
    if (made.ok) return made.value;
  }
  throw new Error('No code fits.');
}

/** What is read in a picture at one of the sizes at which the desk looks at it; null where nothing is. */
function readAtSizes(modules: boolean[][], turn: number, seed: number): string | null {
  for (const pixels of [4, 3, 6]) {
    const shot = { width: modules.length * pixels, turn, blur: 1, noise: 10 };
    try {
      return decodeQR(photograph(modules, shot, randomOf(seed)), { effort: 4, timeLimit: 5000 });
    } catch {
      // The next size.
    }
  }
  return null;
}

// Making the pictures is what takes long.
const slow = { timeout: 240_000 };

test('the fullest code is read from a picture, askew, blurred and noisy', slow, async () => {
  const code = await fullest();
  expect(code.length).toBeGreaterThan(0.97 * longestCode);
  const modules = qrModules(code).map((row) => [...row]);
  for (const seed of [1, 2]) {
    const text = readAtSizes(modules, 0.02 * (seed - 1), seed);
    expect(text).toBe(code);
    expect(await readCode(text ?? '')).toMatchObject({ ok: true });
  }
});
