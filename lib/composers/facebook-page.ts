import { defineComposer, facebookHosts, only } from './composer.ts';
import { evidence, facebookEvidence, facebookQuestion } from './evidence.ts';

/** "Buat postingan" on a Page, which an office usually has. Two steps: Berikutnya, then Kirim. */
export default defineComposer({
  id: 'facebook-page',
  hosts: facebookHosts,
  evidence: [
    ...facebookEvidence,
    evidence.label(facebookQuestion),
    evidence.path(/^\/(?!(home\.php|me|groups|watch|marketplace|reel|reels)(\/|$))[^/]+/),
  ],
  destination: only('facebook'),
  testedOn: null,
});
