import { certainReaders, everybody } from '../../lexicon/announcing.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import { callingKinds } from '../../post-kind.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

const all = growTerms(everybody);
const certain = growTerms(certainReaders);

/** `seluruh masyarakat Kecamatan Cikande`: these readers know that they are meant. */
const place =
  /^[ \u00a0](?:di |se-?|[Kk]ecamatan|[Kk]elurahan|[Dd]esa|[Kk]abupaten|[Kk]ota|\p{Lu}\p{Ll})/u;

export default defineRule({
  id: 'content/audience',
  code: 'ISI-06',
  severity: 'should',
  name: { id: 'Sasaran belum disebut', en: 'Audience is not named' },
  why: {
    id: 'Sapaan untuk semua orang mudah dilewati. Pembaca berhenti bila tahu dirinya yang dimaksud.',
    en: 'Words to everybody are easily passed over. Readers stop when they know that they are meant.',
  },
  advice: {
    id: 'Sebut siapa yang dituju, seperti “ibu hamil di Kecamatan Cikeusal”.',
    en: 'Say who is meant, such as “ibu hamil di Kecamatan Cikeusal”.',
  },
  sources: [editorialGuide],
  check: (post) => {
    if (!callingKinds.has(post.kind) || findTerms(post, certain).length > 0) return [];
    const [first] = findTerms(post, all).filter(
      ({ end }) => !place.test(post.text.slice(end, end + 16)),
    );
    return first ? [{ start: first.start, end: first.end }] : [];
  },
});

export const examples: Examples = {
  flags: [
    { text: 'Kepada [seluruh masyarakat], mari periksa tekanan darah.', kind: 'campaign' },
    { text: 'Layanan ini terbuka untuk [masyarakat umum].', kind: 'service' },
    {
      text: 'Diumumkan kepada [segenap lapisan masyarakat] bahwa loket pindah.',
      kind: 'announcement',
    },
  ],
  allows: [
    { text: 'Ibu hamil di Kecamatan Cikeusal, periksa kandungan gratis.', kind: 'service' },
    { text: 'Seluruh masyarakat, terutama lansia, bisa ikut cek gula darah.', kind: 'campaign' },
    {
      text: 'Kepada seluruh masyarakat Kecamatan Cikande: air mati malam ini.',
      kind: 'announcement',
    },
    { text: 'Bupati menyapa seluruh masyarakat dalam upacara.', kind: 'activity' },
  ],
};
