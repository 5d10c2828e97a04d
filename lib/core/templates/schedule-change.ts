import type { ReadyText } from './ready-text.ts';

export const scheduleChange: ReadyText = {
  id: 'schedule-change',
  name: { id: 'Perubahan jadwal', en: 'Change of schedule' },
  kind: 'announcement',
  channel: 'facebook',
  text: [
    'Mulai [tanggal], [nama layanan] pindah ke [tempat atau jam baru].',
    'Yang berubah: [isi: perubahan].',
    'Yang tetap: [isi: yang tidak berubah].',
    'Sudah punya janji? [isi: yang perlu dilakukan].',
    'Tanya dulu? Hubungi [nomor layanan].',
  ].join('\n'),
};
