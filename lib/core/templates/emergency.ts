import type { ReadyText } from './ready-text.ts';

export const emergency: ReadyText = {
  id: 'emergency',
  name: { id: 'Darurat', en: 'Emergency' },
  kind: 'hazard',
  channel: 'facebook',
  text: [
    '[isi: apa yang terjadi, di mana] (pukul [jam] WIB).',
    'Lakukan sekarang: [isi: tindakan pertama]. [isi: tindakan kedua].',
    'Tempat aman: [lokasi]. Darurat: [nomor darurat].',
    'Kami perbarui lagi pukul [jam]. Sumber: [instansi].',
  ].join('\n'),
};
