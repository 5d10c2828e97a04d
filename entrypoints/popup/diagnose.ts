import { browser } from 'wxt/browser';
import type { Diagnosis } from '@/lib/composers/diagnose.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';

/** The script as WXT builds it from `entrypoints/diagnose`. */
const script = '/diagnose.js';

/**
 * Looks at the field of a tab that has or last had the keyboard, in whichever frame it is.
 *
 * @returns The lines of a report; `diagnose.no-field` or `diagnose.refused` where there is none.
 */
export async function diagnoseTab(tabId: number | undefined): Promise<Result<string, Failure>> {
  if (tabId === undefined) return fail({ code: 'diagnose.refused' });
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, files: [script] });
    const found = frames.flatMap(({ result }) => (isDiagnosis(result) ? [result] : []));
    const [best] = found.sort((one, other) => other.rank - one.rank);
    return best ? succeed(`${whoSays()}\n${best.report}`) : fail({ code: 'diagnose.no-field' });
  } catch (error) {
    return fail({ code: 'diagnose.refused', detail: String(error) });
  }
}

const isDiagnosis = (result: unknown): result is Diagnosis =>
  typeof result === 'object' && result !== null && 'report' in result && 'rank' in result;

/** Our version and the browser's, by its main number. */
function whoSays(): string {
  const { version } = browser.runtime.getManifest();
  const [browserName] = /(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent) ?? ['?'];
  return `Siap Tayang ${version}, ${browserName}`;
}
