import { defineComposer, facebookHosts, only } from './composer.ts';
import { evidence, facebookEvidence } from './evidence.ts';

/**
 * "Edit postingan": a post that is out already. Only the title of its dialog tells it from a new post, so
 * in a language that we do not know it is taken for one of the others.
 */
export default defineComposer({
  id: 'facebook-edit',
  hosts: facebookHosts,
  evidence: [
    ...facebookEvidence,
    evidence.title(/^(edit|sunting|ubah) (your |the )?(post|postingan|kiriman)\b/i),
  ],
  destination: only('facebook'),
  testedOn: null,
});
