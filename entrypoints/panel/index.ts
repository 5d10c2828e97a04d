import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedWatch } from '@/lib/composers/shared-watch.ts';
import { PanelOfFrame } from './panel-of-frame.ts';
import { followChoices } from './site.ts';

/** Brought in by the background when a composer is open; from then on it stays in its frame. */
export default defineUnlistedScript(async () => {
  const shared = sharedWatch();
  if (!shared) return;
  new PanelOfFrame(shared, await followChoices(shared.signal)).start();
});
