import { fail, succeed } from '../../core/result.ts';
import { keepPlace } from './caret.ts';
import type { Insert, Span, Written } from './editor.ts';
import { holdKeys } from './hold-keys.ts';
import { editorFor } from './index.ts';
import { readText } from './read-text.ts';
import { waitForText } from './wait-for-text.ts';

/**
 * Writes into a composer and reads back what stands there then. A caret that stood outside of the
 * replaced part stays where it was, and nothing scrolls.
 *
 * @param span the part to replace; without it, the whole text.
 * @returns `write.refused` when nothing changed, `write.mismatch` when the result is another than asked
 *   for. In both cases nothing more is written: an editor may still act on the first request.
 */
export async function writeText(root: HTMLElement, text: string, span?: Span): Promise<Written> {
  const before = readText(root);
  const { start, end } = span ?? { start: 0, end: before.length };
  const wanted = before.slice(0, start) + text + before.slice(end);
  if (wanted === before) return succeed(null);

  const place = keepPlace(root);
  const insert = await selectQuietly(root, { start, end });
  if (!insert) return fail({ code: 'write.refused', detail: 'no editor or no place' });
  if (readText(root) !== before) return fail({ code: 'write.composing' });
  insert(text);
  const written = await waitForText(root, before, wanted);
  // Who types on already has taken the caret along.
  if (readText(root) === wanted) await place.putBack({ start, end }, text.length);
  return written;
}

/** The way to insert, once the editor knows what to replace; null where there is none. */
async function selectQuietly(root: HTMLElement, span: Span): Promise<Insert | null> {
  const letKeysThrough = holdKeys(root);
  try {
    return (await editorFor(root)?.select(root, span)) ?? null;
  } finally {
    letKeysThrough();
  }
}
