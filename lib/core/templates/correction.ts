import type { ReadyText } from './ready-text.ts';

export const correction: ReadyText = {
  id: 'correction',
  name: { id: 'Ralat', en: 'Correction' },
  kind: 'clarification',
  channel: 'facebook',
  text: [
    'RALAT. Di unggahan [tanggal] kami menulis [isi: yang keliru]. Yang benar: [isi: yang benar].',
    'Mohon maaf atas kekeliruan ini. Unggahan lama sudah kami [isi: perbaiki atau beri tanda].',
    '([tanggal], pukul [jam] WIB)',
  ].join('\n'),
};
