import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnose } from '@/lib/composers/diagnose.ts';
import { sharedWatch } from '@/lib/composers/shared-watch.ts';

/** Brought in by the popup when the person asks for a diagnosis; what comes back is its last value. */
export default defineUnlistedScript(() =>
  diagnose(document, new URL(location.href), sharedWatch()?.watch.lastField),
);
