import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, test } from 'vitest';
import { bundle } from '../harness/bundle.ts';
import { copyExtension } from '../harness/extension-copy.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { behaviours } from '../storage/behaviours/index.ts';

const groups = Object.entries(behaviours).map(([group, all]) => [group, Object.keys(all)] as const);
const script = await bundle('tests/storage/in-browser.ts');

declare const behave: (group: string, name: string) => Promise<void>;

describe.each(['chromium', 'firefox'] as const)('in the IndexedDB of %s', (kind) => {
  // The behaviours run as a script of the extension, on the origin and under the policy of the desk.
  const copy = copyExtension(builtExtension(kind));
  writeFileSync(join(copy.folder, 'behaviours.js'), script);
  afterAll(copy.remove);
  const session = useSession(kind, { extension: copy.folder });
  let page: Page;
  beforeEach(async () => {
    page = await session.extensionPage('popup.html');
    await page.addScriptTag({ url: '/behaviours.js' });
  });

  describe.each(groups)('%s', (group, names) => {
    test.each(names)('%s', async (name) => {
      await page.evaluate((...which) => behave(...which), group, name);
    });
  });
});
