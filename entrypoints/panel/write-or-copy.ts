import { copyText } from '@/lib/composers/copy-text.ts';
import type { Span, Written } from '@/lib/composers/editors/editor.ts';
import { writeText } from '@/lib/composers/editors/write-text.ts';

/**
 * Writes into a composer. What the site does not take goes to the clipboard, so that the person can still
 * paste it; where even that is refused, that is the failure they need to know.
 */
export async function writeOrCopy(root: HTMLElement, text: string, span?: Span): Promise<Written> {
  const written = await writeText(root, text, span);
  if (written.ok) return written;
  const copied = await copyText(text);
  return copied.ok ? written : copied;
}
