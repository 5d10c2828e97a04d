import type { ReadyText } from './ready-text.ts';

export const behaviour: ReadyText = {
  id: 'behaviour',
  name: { id: 'Ajakan dengan alasan', en: 'A call with a reason' },
  kind: 'campaign',
  channel: 'instagram',
  text: [
    'Bapak/Ibu, [isi: satu tindakan] minggu ini.',
    'Kenapa penting? [isi: alasan bagi pembaca].',
    'Caranya: [isi: langkah pertama], lalu [isi: langkah kedua].',
    'Butuh bantuan? Datang ke [tempat] atau hubungi [nomor layanan].',
  ].join('\n'),
};
