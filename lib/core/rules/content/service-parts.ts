import { findServiceParts } from '../../evidence.ts';
import { linkWords, mannerWords, requirementWords } from '../../lexicon/evidence.ts';
import { serviceStandard } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findActions } from '../../text/actions.ts';
import type { Post } from '../../text/post.ts';
import { findService } from '../../text/service.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

/** Cost and contact have rules of their own. */
const parts: ReadonlySet<string> = new Set(['Syarat', 'Cara', 'Waktu', 'Tempat']);

const requirements = growTerms(requirementWords);
const manners = growTerms(mannerWords);
const links = growTerms(linkWords);

export default defineRule({
  id: 'content/service-parts',
  code: 'ISI-03',
  severity: 'should',
  name: { id: 'Keterangan layanan belum lengkap', en: 'Service is not fully described' },
  why: {
    id: 'Warga yang tidak menemukan satu bagian datang dua kali.',
    en: 'Citizens who miss one part come twice.',
  },
  advice: {
    id: 'Tambahkan yang belum ada, atau tautkan halaman layanan yang lengkap.',
    en: 'Add what is missing, or link the page that has all of it.',
  },
  sources: [serviceStandard],
  check: (post) => {
    const service = findService(post);
    if (!service || isLinked(post)) return [];
    const missing = findServiceParts(post)
      .filter(({ name, span }) => !span && parts.has(name.id) && !isToldOtherwise(post, name))
      .map(({ name }) => name);
    return missing.length > 0 ? [{ ...service, why: explain(missing) }] : [];
  },
});

/** The rest may stand behind a link. */
const isLinked = (post: Post): boolean =>
  post.tokens.some(({ kind }) => kind === 'link') || findTerms(post, links).length > 0;

/** `dengan KTP` is a requirement and `datang` a way, though neither names itself so. */
function isToldOtherwise(post: Post, { id }: Local): boolean {
  if (id === 'Syarat') return findTerms(post, requirements).length > 0;
  return id === 'Cara' && [...findActions(post), ...findTerms(post, manners)].length > 0;
}

const explain = (missing: readonly Local[]): Local => ({
  id: `Yang belum kami temukan: ${missing.map(({ id }) => id.toLowerCase()).join(', ')}. Warga yang tidak menemukannya bisa datang dua kali.`,
  en: `Not found yet: ${missing.map(({ en }) => en.toLowerCase()).join(', ')}. Citizens who miss it may come twice.`,
});

export const examples: Examples = {
  flags: [
    {
      text: 'Ayo [urus] KTP di Disdukcapil. Petugas kami siap membantu Anda dengan ramah dan cepat sampai selesai hari itu juga.',
      kind: 'service',
    },
    {
      text: '[Layanan] kependudukan: syaratnya fotokopi KK dan KTP. Gratis. Datang ke loket terdekat dan ambil antrean dari petugas kami.',
      kind: 'service',
    },
    {
      text: '[Samsat keliling] ada lagi setiap Senin pukul 08.00 WIB di halaman kecamatan. Gratis biaya antrean bagi seluruh pemilik kendaraan.',
      kind: 'service',
    },
  ],
  allows: [
    {
      text: 'Urus KTP: bawa fotokopi KK, ambil antrean, lalu rekam. Senin–Jumat pukul 08.00–15.00 WIB di loket Disdukcapil. Gratis.',
      kind: 'service',
    },
    {
      text: 'Urus akta kelahiran Senin sampai Jumat pukul 08.00–15.00 WIB di loket Disdukcapil. Rinciannya di disdukcapil.serang.go.id.',
      kind: 'service',
    },
    {
      text: 'Ayo urus KTP di Disdukcapil. Petugas kami siap membantu Anda dengan ramah dan cepat sampai selesai hari itu juga.',
      kind: 'activity',
    },
    { text: 'Loket KTP pindah ke lantai dua.', kind: 'service' },
  ],
};
