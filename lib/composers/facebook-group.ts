import { defineComposer, facebookHosts, only } from './composer.ts';
import { evidence, facebookEvidence } from './evidence.ts';

/** "Tulis sesuatu..." in a group; its editor is labelled as a public post. */
export default defineComposer({
  id: 'facebook-group',
  hosts: facebookHosts,
  evidence: [
    ...facebookEvidence,
    evidence.label(/write something|tulis sesuatu|create a public post|buat postingan/i),
    evidence.path(/^\/groups\//),
  ],
  destination: only('facebook'),
  testedOn: null,
});
