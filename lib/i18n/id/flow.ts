import type { EvidenceLevel, SignatureState } from '../../core/review/audit.ts';
import type { NotInForce } from '../../core/review/flow.ts';

/** Why no approval is in force. @param by Who approved, or decided something else. */
const why = {
  outdated: (by: string) => `Persetujuan ${by} untuk versi lama, bukan versi ini.`,
  'other-text': (by: string) => `Persetujuan ${by} menyebut teks lain, jadi tidak dihitung.`,
  'own-version': (by: string) => `${by} menulis versi ini, jadi orang lain yang memutuskan.`,
  'no-role': (by: string) => `${by} bukan editor atau penanggung jawab, jadi tidak dihitung.`,
  'review-over': (by: string) => `Persetujuan ${by} datang sesudah masa tinjauan berakhir.`,
  'false-signature': (by: string) => `Tanda tangan atas nama ${by} tidak sah. Tidak dihitung.`,
  'unknown-key': (by: string) => `Kunci ${by} belum dikenal di sini. Tidak dihitung.`,
  unsigned: (by: string) => `Persetujuan atas nama ${by} tidak bertanda tangan. Tidak dihitung.`,
  'clock-ahead': (by: string) => `Jam komputer ${by} jauh di depan. Belum dihitung.`,
  lapsed: (by: string) => `Persetujuan ${by} gugur: masa berlakunya habis.`,
  'event-passed': (_by: string) => 'Persetujuan gugur: tanggal acara sudah lewat.',
  never: (_by: string) => 'Versi ini belum pernah disetujui.',
  'two-heads': (_by: string) => 'Dua ujung belum digabung, jadi belum ada yang bisa disetujui.',
  held: (by: string) => `Ditahan oleh ${by}.`,
  'changes-requested': (by: string) => `${by} minta perbaikan.`,
  awaited: (by: string) => `Disetujui ${by}. Masih menunggu orang lain.`,
  'changed-since': (by: string) => `Tulisan berubah sejak disetujui ${by}.`,
  'not-asked': (_by: string) => 'Kantor ini tidak meminta persetujuan.',
} satisfies Record<NotInForce, (by: string) => string>;

/** Texts of a draft's way through the office: whose turn it is, and whether an approval holds. */
export const flow = {
  turn: 'Giliran',
  label: 'Keadaan tinjauan',
  whose: {
    mine: 'Anda',
    author: 'Penulis',
    editor: 'Editor',
    responsible: 'Penanggung jawab',
    nobody: 'Tidak ada',
  },
  /** What is to be done by whose turn it is. */
  deed: {
    write: 'tulis',
    mend: 'perbaiki',
    renew: 'minta tinjauan lagi',
    review: 'tinjau',
  },
  ready: 'siap tayang',
  done: 'selesai',
  held: 'ditahan',
  since: (moment: string) => `sejak ${moment}`,
  turnOf: (who: string) => `Giliran: ${who}`,
  why,
  proved: (by: string) => `Disetujui ${by}, tanda tangannya sah.`,
  noted: (by: string) => `Dicatat disetujui ${by}: pernyataan, bukan bukti.`,
  nobodyNamed: 'seseorang tanpa nama',
  and: ' dan ',
  evidence: {
    column: 'Tingkat bukti',
    level: {
      proved: 'Terbukti',
      'own-profile': 'Bisa dari penulis sendiri',
      statement: 'Pernyataan',
      unknown: 'Bertanda tangan, belum dikenal',
      refused: 'Ditolak',
    } satisfies Record<EvidenceLevel, string>,
    signature: {
      valid: 'tanda tangan sah',
      invalid: 'tanda tangan tidak sah',
      none: 'tanpa tanda tangan',
    } satisfies Record<SignatureState, string>,
    legend:
      'Terbukti: tanda tangan sah dari kunci yang dikenal di sini. Pernyataan: berguna, tetapi tidak bisa dibuktikan dari berkas ini.',
  },
  remind: {
    title: 'Giliran tinjauan',
    yours: (title: string) => `Giliran Anda: ${title}`,
    again: (title: string) => `Masih giliran Anda: ${title}`,
    many: (n: number) => `${n} draf menunggu Anda`,
    untitled: 'draf tanpa judul',
  },
};
