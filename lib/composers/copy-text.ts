import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';

/** Puts a text on the clipboard. Works only in a page that has the focus, right after a click or key. */
export async function copyText(text: string): Promise<Result<null, Failure>> {
  try {
    await navigator.clipboard.writeText(text);
    return succeed(null);
  } catch (error) {
    return fail({ code: 'clipboard.refused', detail: String(error) });
  }
}
