import { defineComposer, facebookHosts, only } from './composer.ts';
import { evidence, facebookEvidence, facebookQuestion } from './evidence.ts';

/** "Buat postingan" on a person's feed. */
export default defineComposer({
  id: 'facebook-feed',
  hosts: facebookHosts,
  evidence: [
    ...facebookEvidence,
    evidence.label(facebookQuestion),
    evidence.path(/^\/(home\.php|me)?$/),
  ],
  destination: only('facebook'),
  testedOn: null,
});
