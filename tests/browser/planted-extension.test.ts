import { describe, expect, test } from 'vitest';
import { openComposer } from '../harness/composer.ts';
import { panelOf } from '../harness/panel.ts';
import { startSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { violations } from '../harness/violations.ts';
import { waitUntilSeen } from '../harness/wait.ts';
import { type Deed, plantExtension } from '../invariants/planted-extension.ts';

const expected: readonly (readonly [deed: Deed, violation: RegExp])[] = [
  ['asks a stranger', /^request: CONNECT planted\.example$/],
  ['asks the site', /^request: GET www\.facebook\.com\/planted$/],
  ['presses the button of the site', /^untrusted click: .*\[aria-label=Posting\]$/],
  ['types into the field', /^untrusted keydown: div\[role=textbox\]/],
];

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test.each(expected)('an extension that %s is named', async (deed, violation) => {
    const planted = plantExtension(kind, deed);
    const session = await startSession(kind, { extension: planted.folder });
    try {
      const page = await session.newPage();
      // In Firefox the site's own policy would stop a request of our script before anyone sees it.
      await openComposer(page, surfaceOf('facebook-feed'), { csp: '0' });
      await panelOf(page);
      session.fixtures.forget();
      await page.keyboard.type('a');
      await waitUntilSeen(page, async () => (await violations(session, page)).length > 0);
      expect(await violations(session, page)).toEqual([expect.stringMatching(violation)]);
    } finally {
      await session.close();
      planted.remove();
    }
  });
});
