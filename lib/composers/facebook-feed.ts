import { defineComposer, dialogEvidence, evidence } from './composer.ts';

/** "Buat postingan" on a person's feed. */
export default defineComposer({
  id: 'facebook-feed',
  channel: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  evidence: [
    ...dialogEvidence,
    evidence.label(/what'?s on your mind|apa yang (anda|kamu) pikirkan|katakan sesuatu tentang/i),
    evidence.path(/^\/(home\.php|me)?$/),
  ],
});
