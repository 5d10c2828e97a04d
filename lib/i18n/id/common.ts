import type { Severity } from '../../core/rule.ts';

/** Words that stand on every surface. */
export const common = {
  product: 'Siap Tayang',
  desk: 'Meja redaksi',
  channel: { facebook: 'Facebook', instagram: 'Instagram', other: 'Situs lain' },
  severity: { must: 'Wajib', should: 'Penting', may: 'Saran' } satisfies Record<Severity, string>,
  severityCount: {
    must: (n: number) => `${n} wajib`,
    should: (n: number) => `${n} penting`,
    may: (n: number) => `${n} saran`,
  } satisfies Record<Severity, (n: number) => string>,
  openPoints: (n: number) => `${n} poin terbuka`,
  source: (text: string) => `Dasar: ${text}`,
  checked: (date: string) => `diperiksa ${date}`,
  replaceWith: (text: string) => `Ganti jadi “${text}”`,
  remove: 'Hapus kata ini',
  happened: 'Terjadi',
  safe: 'Aman',
  act: 'Lakukan',
  code: (code: string) => `Kode: ${code}`,
  close: 'Tutup',
  undo: 'Urungkan',
  copyText: 'Salin tulisan',
  copied: 'Tulisan tersalin',
  saved: (time: string) => `Tersimpan ${time}`,
  waiting: ', menunggu Meja redaksi dibuka',
  openDesk: 'Buka Meja redaksi',
  /** Said around what changed in a text. */
  diff: { removed: 'dihapus:', added: 'ditambah:', end: 'akhir perubahan' },
};
