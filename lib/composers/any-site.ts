import { channelOfSite } from './channel-of-site.ts';
import { defineComposer } from './composer.ts';
import { dialogEvidence, evidence } from './evidence.ts';

/**
 * A field for posts that we know nothing particular of: the description of a reel, and the composers of
 * sites that the person switched on.
 */
export default defineComposer({
  id: 'any-site',
  hosts: null,
  evidence: [
    ...dialogEvidence,
    evidence.draft,
    evidence.label(
      /describe your reel|(deskripsikan|jelaskan|gambarkan) reel|what'?s (new|happening)|apa yang (baru|sedang terjadi)|post text|(teks|isi) (postingan|kiriman)|(write|start|create|add|edit) (a |your )?(post|thread|caption|description)|(tulis|buat|mulai|tambahkan|edit) (postingan|kiriman|utas|keterangan|deskripsi|caption|takarir)|type to compose/i,
    ),
    evidence.otherPage(/^\/(messages|direct|inbox|chat)(\/|$)/),
  ],
  destination: ({ url }) => ({ channels: [channelOfSite(url.hostname)], hidden: [] }),
  testedOn: null,
});
