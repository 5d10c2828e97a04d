import { startFixtures } from '../../tests/fixtures/server.ts';
import { focusComposer } from '../../tests/harness/composer.ts';
import { builtExtension } from '../../tests/harness/session.ts';
import { surfaceOf } from '../../tests/harness/surfaces.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';

/** Opens a browser window at a practice composer; ends when the person closes the browser. */
export async function practise(kind: BrowserKind): Promise<number> {
  const fixtures = await startFixtures();
  const launched = await launch(kind, {
    extension: builtExtension(kind),
    proxyPort: fixtures.proxyPort,
    headless: false,
  });
  const [first] = await launched.browser.pages();
  const page = first ?? (await launched.newPage());
  const surface = surfaceOf('facebook-feed');
  await page.goto(`${surface.url}&open=1`);
  await focusComposer(page, surface);
  console.log(
    'Tulis di kotak tulis latihan. Halaman ini tiruan: tidak ada yang benar-benar tayang.',
  );
  console.log('Write in the practice composer. This page is an imitation: nothing is published.');
  await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
  await fixtures.close();
  return 0;
}
