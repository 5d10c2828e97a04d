import type { ReadyText } from './ready-text.ts';

export const service: ReadyText = {
  id: 'service',
  name: { id: 'Layanan gratis', en: 'Free service' },
  kind: 'service',
  channel: 'facebook',
  text: [
    '[isi: manfaat bagi warga], gratis.',
    'Syarat: [isi: yang perlu dibawa].',
    '[tanggal dan hari], pukul [jam mulai]–[jam selesai] WIB, di [tempat].',
    'Tidak sempat datang? [isi: cara lain].',
    'Tanya dulu? Hubungi [nomor layanan].',
  ].join('\n'),
};
