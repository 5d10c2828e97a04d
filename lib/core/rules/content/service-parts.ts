import { findServiceParts } from '../../evidence.ts';
import { serviceStandard } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findService } from '../../text/service.ts';

/** Cost and contact have rules of their own. */
const parts: ReadonlySet<string> = new Set(['Syarat', 'Cara', 'Waktu', 'Tempat']);

/** What may stand behind a link; when and where may not. */
const linked: ReadonlySet<string> = new Set(['Syarat', 'Cara']);

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
    if (!service) return [];
    const hasLink = post.tokens.some(({ kind }) => kind === 'link');
    const missing = findServiceParts(post)
      .filter(({ name, span }) => !span && parts.has(name.id))
      .map(({ name }) => name)
      .filter(({ id }) => !(hasLink && linked.has(id)));
    return missing.length > 0 ? [{ ...service, why: explain(missing) }] : [];
  },
});

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
