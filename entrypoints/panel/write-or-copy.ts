import { copyText } from '@/lib/composers/copy-text.ts';
import type { Span, Written } from '@/lib/composers/editors/editor.ts';
import { writeText } from '@/lib/composers/editors/write-text.ts';
import { fail } from '@/lib/core/result.ts';

/**
 * Writes into a composer. What the site does not take goes to the clipboard, so that the person can still
 * paste it; where even that is refused (a tab in the back may not copy), they are told both.
 */
export async function writeOrCopy(root: HTMLElement, text: string, span?: Span): Promise<Written> {
  const written = await writeText(root, text, span);
  if (written.ok) return written;
  // A word being composed is no refusal: the person only has to finish it.
  if (written.failure.code === 'write.composing') return written;
  const copied = await copyText(text);
  return copied.ok ? written : fail({ code: 'write.not-copied' });
}
