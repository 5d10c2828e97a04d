import type { ReadyText } from './ready-text.ts';

export const clarification: ReadyText = {
  id: 'clarification',
  name: { id: 'Klarifikasi', en: 'Clarification' },
  kind: 'clarification',
  channel: 'facebook',
  text: [
    'FAKTA: [isi: fakta inti, satu kalimat].',
    'Beredar [isi: jenis pesan] yang menyebut [isi: klaim, singkat, sekali]. Itu [isi: tidak benar atau menyesatkan] karena [isi: alasan dan bukti].',
    'Yang perlu Anda lakukan: [isi: satu atau dua tindakan].',
    '[isi: fakta diulang dengan kata lain].',
    'Sumber: [instansi], [tanggal], pukul [jam] WIB. Tanya: [isi: kanal resmi].',
  ].join('\n'),
};
