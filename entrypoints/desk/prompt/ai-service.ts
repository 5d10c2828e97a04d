import { browser } from 'wxt/browser';
import type { BuiltInState } from '@/components/ai/ai-state.ts';
import { findBuiltIn } from '@/lib/ai/built-in.ts';
import type { Provider } from '@/lib/ai/provider.ts';
import { providerOf } from '@/lib/ai/provider-of.ts';
import type { AiConnection } from '@/lib/core/ai/connection.ts';
import { readAiOrigin, writeAiOrigin } from '@/lib/storage/ai-origin.ts';

/** What running a prompt needs from the browser. */
export interface AiService {
  /** Asks for one site, in Firefox for what is sent there too. Only right at a press of the person. */
  allow(origin: string): Promise<boolean>;
  /** Gives back what was allowed for the AI. */
  forbid(): Promise<void>;
  findBuiltIn(): Promise<BuiltInState>;
  providerOf(connection: AiConnection): Promise<Provider>;
}

/** What a prompt may hold, as Firefox calls it. */
const sent = ['websiteContent', 'personallyIdentifyingInfo'];

const permissionsFor = (origin: string) => ({
  origins: [origin],
  // Only Firefox knows it; the types are those of Chromium.
  ...(import.meta.env.FIREFOX && { data_collection: sent }),
});

export const aiService: AiService = {
  async allow(origin) {
    // Both at once: the browser asks only at a press, and the background must know what it is for.
    const [, isAllowed] = await Promise.all([
      writeAiOrigin(origin),
      browser.permissions.request(permissionsFor(origin)).catch(() => false),
    ]);
    if (!isAllowed) await writeAiOrigin(null);
    return isAllowed;
  },
  async forbid() {
    const origin = await readAiOrigin();
    if (origin === null) return;
    // What the manifest has for itself cannot be given back.
    await browser.permissions.remove(permissionsFor(origin)).catch(() => false);
    await writeAiOrigin(null);
  },
  findBuiltIn: () => findBuiltIn(),
  providerOf,
};
