import { channelOfSite } from './channel-of-site.ts';
import { defineComposer } from './composer.ts';

/** The field that a person pinned: no evidence is weighed, the person said so. */
export default defineComposer({
  id: 'pinned-field',
  hosts: null,
  evidence: [],
  destination: ({ url }) => ({ channels: [channelOfSite(url.hostname)], hidden: [] }),
  testedOn: null,
});
