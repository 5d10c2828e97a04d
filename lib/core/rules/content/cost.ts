import { findCosts } from '../../evidence.ts';
import { serviceCost } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findService } from '../../text/service.ts';

export default defineRule({
  id: 'content/cost',
  code: 'ISI-04',
  severity: 'should',
  name: { id: 'Biaya belum disebut', en: 'Cost is not stated' },
  why: {
    id: 'Tanpa biaya yang tertulis, orang lain bisa mengarang tarifnya. Undang-undang memintanya pada standar layanan, bukan pada tiap unggahan.',
    en: 'Where no cost is written, somebody else may invent one. The law asks for it in the service standard, not in every post.',
  },
  advice: {
    id: 'Tulis “gratis” atau jumlahnya, seperti “Rp50.000”.',
    en: 'Write “gratis” or the sum, such as “Rp50.000”.',
  },
  sources: [serviceCost],
  check: (post) => {
    const service = findService(post);
    return service && findCosts(post).length === 0 ? [service] : [];
  },
});

export const examples: Examples = {
  flags: [
    {
      text: 'Segera [urus] izin usaha Anda di loket kami, Senin sampai Jumat pukul 08.00 WIB, bawa KTP dan fotokopi KK.',
      kind: 'service',
    },
    {
      text: '[Perekaman] KTP dibuka lagi untuk pelajar usia 17 tahun di balai desa, Sabtu pukul 08.00 WIB. Bawa fotokopi kartu keluarga.',
      kind: 'service',
    },
    {
      text: '[Layanan] keliling singgah di Cikande hari Rabu pukul 09.00 WIB. Siapkan dokumen yang mau diurus dan ambil nomor antrean.',
      kind: 'service',
    },
  ],
  allows: [
    {
      text: 'Segera urus izin usaha Anda di loket kami, Senin sampai Jumat pukul 08.00 WIB, bawa KTP dan fotokopi KK. Gratis.',
      kind: 'service',
    },
    {
      text: 'Paspor: datang ke loket imigrasi, Senin sampai Jumat pukul 08.00 WIB, dengan KTP, KK, dan akta. Tarif Rp350.000.',
      kind: 'service',
    },
    {
      text: 'Segera urus izin usaha Anda di loket kami, Senin sampai Jumat pukul 08.00 WIB, bawa KTP dan fotokopi KK.',
      kind: 'announcement',
    },
  ],
};
