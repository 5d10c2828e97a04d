import { defineComposer, only } from './composer.ts';
import { captionEvidence, evidence } from './evidence.ts';

/** The last step of "Buat postingan baru": the caption beside the picture. */
export default defineComposer({
  id: 'instagram-create',
  hosts: ['www.instagram.com'],
  evidence: [...captionEvidence, evidence.path(/^\/create\//)],
  destination: only('instagram'),
  testedOn: null,
});
