import { browser } from 'wxt/browser';
import type { Failure } from '../core/failure.ts';
import { fail, type Result } from '../core/result.ts';
import type { ComposerMessageName, ComposerProtocol } from './composer-protocol.ts';

/**
 * Sends a message to the panel in a tab.
 *
 * @returns What the panel answered; `composer.none-open` where no panel is there to answer.
 */
export async function askComposer<Name extends ComposerMessageName>(
  tabId: number,
  name: Name,
  request: ComposerProtocol[Name]['request'],
): Promise<Result<ComposerProtocol[Name]['response'], Failure>> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { composer: name, request });
    if (answer !== undefined && answer !== null) {
      return answer as Result<ComposerProtocol[Name]['response'], Failure>;
    }
  } catch {
    // No listener in that tab: there is no panel, which is what we say.
  }
  return fail({ code: 'composer.none-open' });
}
