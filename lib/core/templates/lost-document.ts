import type { ReadyText } from './ready-text.ts';

export const lostDocument: ReadyText = {
  id: 'lost-document',
  name: { id: 'Urus dokumen', en: 'Getting a document' },
  kind: 'service',
  channel: 'facebook',
  text: [
    '[nama dokumen] hilang? Urus yang baru, [isi: biaya], selesai dalam [waktu].',
    'Syaratnya: [isi: syarat].',
    'Datang ke [tempat], Senin–Jumat pukul [jam] WIB.',
    'Ada yang minta uang? Laporkan ke lapor.go.id.',
  ].join('\n'),
};
