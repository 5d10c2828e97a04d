import { findContacts } from '../../evidence.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findService } from '../../text/service.ts';

export default defineRule({
  id: 'content/contact',
  code: 'ISI-05',
  severity: 'should',
  name: { id: 'Tempat bertanya belum ada', en: 'Nowhere to ask or complain' },
  why: {
    id: 'Warga yang terkendala tidak tahu bertanya atau mengadu ke mana.',
    en: 'Citizens who run into trouble do not know where to ask or complain.',
  },
  advice: {
    id: 'Tambahkan nomor layanan, akun, atau kanal aduan resmi kantor.',
    en: 'Add a service number, an account or the official complaint channel of the office.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const service = findService(post);
    return service && findContacts(post).length === 0 ? [service] : [];
  },
});

export const examples: Examples = {
  flags: [
    {
      text: '[Urus] KTP gratis di Disdukcapil, Senin sampai Jumat pukul 08.00 WIB, cukup bawa fotokopi kartu keluarga dan datang sendiri.',
      kind: 'service',
    },
    {
      text: '[Samsat keliling] singgah di Cikande hari Rabu pukul 09.00 WIB. Siapkan STNK dan KTP asli, tarif sama dengan di kantor.',
      kind: 'service',
    },
    {
      text: '[Imunisasi] gratis untuk balita di Posyandu Melati, Sabtu pukul 08.00 WIB. Bawa buku KIA, datang bersama orang tua.',
      kind: 'service',
      policy: { helplines: ['119'] },
    },
  ],
  allows: [
    {
      text: 'Urus KTP gratis di Disdukcapil, Senin sampai Jumat pukul 08.00 WIB, bawa fotokopi KK. Ada kendala? Laporkan lewat lapor.go.id.',
      kind: 'service',
    },
    {
      text: 'Urus KTP gratis di Disdukcapil, Senin sampai Jumat pukul 08.00 WIB, cukup bawa fotokopi KK. 0254 200123.',
      kind: 'service',
    },
    {
      text: 'Imunisasi gratis untuk balita di Posyandu Melati, Sabtu pukul 08.00 WIB. Bawa buku KIA. Butuh bantuan, ingat 1500 77.',
      kind: 'service',
      policy: { helplines: ['1500'] },
    },
    {
      text: 'Urus KTP gratis di Disdukcapil, Senin sampai Jumat pukul 08.00 WIB, cukup bawa fotokopi KK. Kabarnya di @dukcapil_serang.',
      kind: 'service',
      policy: { handles: ['dukcapil_serang'] },
    },
    {
      text: 'Bupati menghadiri rapat koordinasi di aula bersama seluruh pegawai dinas pada hari Senin kemarin siang.',
      kind: 'activity',
    },
  ],
};
