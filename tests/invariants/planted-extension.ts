import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { copyExtension } from '../harness/extension-copy.ts';
import { builtExtension } from '../harness/session.ts';

/** What a planted loader does as soon as a person types beside it. */
const deeds = {
  'asks a stranger': "fetch('https://planted.example/text').catch(() => undefined);",
  'asks the site': "fetch('https://www.facebook.com/planted').catch(() => undefined);",
  'presses the button of the site':
    "document.querySelector('[role=dialog] [role=button][aria-label=Posting]').click();",
  'types into the field':
    "event.target.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));",
} as const;

export type Deed = keyof typeof deeds;

/** A copy of the built extension whose loader does what it must not. Remove it afterwards. */
export function plantExtension(kind: BrowserKind, deed: Deed) {
  const copy = copyExtension(builtExtension(kind));
  appendFileSync(
    join(copy.folder, 'content-scripts', 'composer.js'),
    `\n;document.addEventListener('keyup', (event) => { ${deeds[deed]} }, { capture: true, once: true });\n`,
  );
  return copy;
}
