import type { ReadyText } from './ready-text.ts';

export const roadClosed: ReadyText = {
  id: 'road-closed',
  name: { id: 'Jalan ditutup', en: 'Road closed' },
  kind: 'announcement',
  channel: 'facebook',
  text: [
    '[nama jalan] ditutup sementara, [tanggal dan hari], pukul [jam]–[jam] WIB, karena [isi: alasan].',
    'Dari arah [tempat]: lewat [nama jalan lain].',
    'Angkutan umum: [isi: tetap lewat atau dialihkan].',
    'Berangkat lebih awal. Kabar terbaru kami tulis di unggahan ini.',
  ].join('\n'),
};
