import type { Reopening } from './reopened-answers.ts';

const event =
  'Kepala Dinas Kesehatan menghadiri sekaligus membuka secara resmi kegiatan di aula. Turut hadir para kepala bidang beserta jajaran dan tamu undangan lainnya.';
const plain =
  'Akan ada pemeriksaan darah untuk warga pada waktu yang segera kami umumkan di akun ini.';

/** What a post says, and how it is shown. */
export const answersOnSubstance: readonly Reopening[] = [
  [
    'accessibility/alt-text',
    { text: 'Buka.', mediaCount: 1 },
    { text: 'Tutup.', mediaCount: 1 },
    { text: 'Buka.', mediaCount: 2 },
  ],
  [
    'accessibility/poster-in-text',
    { text: 'Pukul 08.00.', mediaCount: 1 },
    { text: 'Datang pukul 08.00.', mediaCount: 1 },
    { text: 'Pukul 09.00.', mediaCount: 1 },
  ],
  [
    'accessibility/video-captions',
    { text: 'Tonton video ini.', mediaCount: 1 },
    { text: 'Tonton video ini sampai selesai.', mediaCount: 1 },
    { text: 'Tonton video ini.', mediaCount: 2 },
  ],
  [
    'accuracy/claim-sources',
    { text: 'Turun 20 persen.' },
    { text: 'Kini turun 20 persen' },
    { text: 'Turun 25 persen.' },
  ],
  [
    'accuracy/hazard-news',
    { text: 'Banjir. BPBD, pukul 16.00.' },
    { text: 'Banjir besar. BPBD, pukul 16.00.' },
    { text: 'Banjir. BPBD, pukul 17.00.' },
  ],
  [
    'accuracy/names-and-titles',
    { text: 'Camat Cikande Budi Santoso datang.' },
    { text: 'Kemarin Camat Cikande Budi Santoso hadir.' },
    { text: 'Camat Cikande Budi Setiawan datang.' },
  ],
  [
    'accuracy/quotation-consent',
    { text: '“Loket kami buka sampai sore hari,” ujar Rina.' },
    { text: 'Pagi ini “Loket kami buka sampai sore hari,” ujar Rina.' },
    { text: '“Loket kami buka sampai malam hari,” ujar Rina.' },
  ],
  [
    'ceremony/event-as-subject',
    { text: event },
    { text: `${event} Demikian.` },
    { text: `${event} Acara ditutup dengan doa.` },
  ],
  [
    'content/certain-readers',
    { text: 'Kepada seluruh masyarakat, periksa pajak.', kind: 'announcement' },
    { text: 'Kepada seluruh masyarakat: periksa pajak Anda.', kind: 'announcement' },
    { text: 'Kepada seluruh masyarakat, ada lomba.', kind: 'announcement' },
  ],
  [
    'content/five-ws',
    { text: plain },
    { text: `${plain} Terima kasih.` },
    { text: `${plain} Besok.` },
  ],
  [
    'content/one-clear-action',
    { text: `${event} Semua senang.` },
    { text: `${event}  SEMUA senang` },
    { text: `${event} Semua sedih.` },
  ],
  [
    'content/service-completeness',
    { text: 'Urus KTP. Gratis.', kind: 'service' },
    { text: 'Urus KTP. Gratis, ya.', kind: 'service' },
    { text: 'Urus KTP. Biaya Rp5.000.', kind: 'service' },
  ],
];
