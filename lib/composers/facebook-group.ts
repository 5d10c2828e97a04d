import { defineComposer, dialogEvidence, evidence } from './composer.ts';

/** "Tulis sesuatu..." in a group; its editor is labelled as a public post. */
export default defineComposer({
  id: 'facebook-group',
  channel: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  evidence: [
    ...dialogEvidence,
    evidence.label(/write something|tulis sesuatu|create a public post|buat postingan/i),
    evidence.path(/^\/groups\//),
  ],
});
