import type { ReadyText } from './ready-text.ts';

export const registration: ReadyText = {
  id: 'registration',
  name: { id: 'Pendaftaran dibuka', en: 'Registration opens' },
  kind: 'announcement',
  channel: 'instagram',
  text: [
    'Pendaftaran [nama kegiatan] dibuka [tanggal]. [isi: biaya atau gratis].',
    'Untuk [isi: siapa]. Kuota [isi: jumlah] orang.',
    'Daftar di [tempat atau alamat situs], paling lambat [tanggal], pukul [jam] WIB.',
    'Syarat: [isi: syarat].',
    'Tanya dulu? Hubungi [nomor layanan].',
  ].join('\n'),
};
