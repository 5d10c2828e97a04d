import { defineComposer, only } from './composer.ts';
import { captionEvidence, evidence } from './evidence.ts';

/**
 * "Edit info": the caption of a post that is out already. Only the title of its dialog tells it from a new
 * post.
 */
export default defineComposer({
  id: 'instagram-edit',
  hosts: ['www.instagram.com'],
  evidence: [...captionEvidence, evidence.title(/^(edit|sunting|ubah) (info|postingan|post)\b/i)],
  destination: only('instagram'),
  testedOn: null,
});
