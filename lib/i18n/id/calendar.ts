import type { DayKind } from '../../core/calendar/marked-day.ts';
import type { DraftStatus } from '../../core/draft-status.ts';

/** Texts of the calendar and its reminders. */
export const calendar = {
  title: 'Kalender',
  previous: 'Bulan sebelumnya',
  next: 'Bulan berikutnya',
  today: 'Hari ini',
  view: 'Tampilan',
  month: 'Bulan',
  agenda: 'Daftar',
  gridHelp:
    'Tombol panah berpindah hari, Page Up dan Page Down berpindah bulan, Enter membuka harinya.',
  empty: 'Belum ada rencana bulan ini.',
  count: (n: number, month: string) => `${n} unggahan di ${month}.`,
  posts: (n: number) => `${n} unggahan`,
  holidaysKnown: (year: number, source: string) =>
    `Hari libur yang berpindah tanggal diketahui sampai 31 Desember ${year}. Dasar: ${source}.`,
  holidaysUnknown: (year: number) =>
    `Libur yang berpindah tanggal di ${year} belum kami periksa, jadi tidak ditampilkan.`,
  loading: 'Membuka rencana…',

  dayKind: {
    holiday: 'Libur nasional',
    'joint-leave': 'Cuti bersama',
    awareness: 'Hari peringatan',
    local: 'Hari daerah',
  } satisfies Record<DayKind, string>,

  status: {
    draft: 'Draf',
    'self-check': 'Periksa mandiri',
    changes: 'Perlu perbaikan',
    approved: 'Dicatat disetujui',
    outdated: 'Persetujuan usang',
    hold: 'Ditahan',
    planned: 'Dijadwalkan di situs',
    published: 'Tayang',
    corrected: 'Diralat',
    withdrawn: 'Dicabut',
  } satisfies Record<DraftStatus, string>,
  notCompared: 'tidak dibandingkan',
  late: 'Lewat waktunya',

  planned: (moment: string) => `Direncanakan ${moment}`,
  plan: 'Rencanakan draf',
  planTitle: 'Rencanakan',
  planOf: (title: string) => `Rencanakan “${title}”`,
  planMore: 'Rencanakan…',
  replan: 'Ubah rencana',
  replanNamed: (title: string) => `Ubah rencana “${title}”`,
  draft: 'Draf',
  date: 'Tanggal',
  time: 'Jam',
  save: 'Simpan rencana',
  unplan: 'Lepas rencana',
  cancel: 'Batal',
  close: 'Tutup',
  noDrafts: 'Tidak ada draf yang belum direncanakan. Mulai draf baru dulu.',
  newestOnly: 'Lima puluh draf terbaru. Draf lain: buka drafnya, lalu tekan Rencanakan.',
  noTime: 'Isi tanggal dan jam yang ada, antara tahun 2000 dan 2100.',
  past: 'Waktu ini sudah lewat.',
  sameHour: (title: string) => `Kurang dari satu jam dari “${title}”.`,

  reminders: 'Pengingat',
  remindersOn: 'Ingatkan dengan pemberitahuan',
  remindersAsk:
    'Peramban meminta izin. Pemberitahuan hanya memuat judul draf, dan tidak dikirim ke mana pun.',
  remindersWithout: 'Tanpa izin itu, waktu tayang tampil di tombol bilah alat dan di Meja redaksi.',
  remindersRefused: 'Izin tidak diberikan. Waktu tayang tetap tampil di tombol bilah alat.',
  dueTitle: 'Sudah waktunya tayang',
  due: (title: string) => `Sudah waktunya tayang: “${title}”`,
  dueMore: (n: number) => `dan ${n} lagi`,
  dueCalendar: 'Buka kalender',
  dueOpen: 'Buka draf',
  dueSeen: 'Sudah tahu',
  untitled: 'Draf tanpa isi',
};
