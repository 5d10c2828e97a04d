import { defineComposer, dialogEvidence, evidence } from './composer.ts';

/** "Buat postingan" on a Page, which an office usually has. Two steps: Berikutnya, then Kirim. */
export default defineComposer({
  id: 'facebook-page',
  channel: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  evidence: [
    ...dialogEvidence,
    evidence.label(/what'?s on your mind|apa yang (anda|kamu) pikirkan|katakan sesuatu tentang/i),
    evidence.path(/^\/(?!(home\.php|me|groups|watch|marketplace|reel|reels)(\/|$))[^/]+/),
  ],
});
