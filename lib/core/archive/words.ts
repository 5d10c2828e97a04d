import type { Channel } from '../channel.ts';
import type { DraftStatus } from '../draft-status.ts';
import type { PostKind } from '../post-kind.ts';
import type { Asker, CaseBody, Harm, Reach } from '../records/case-body.ts';
import type { RecordKind, RecordOf } from '../records/record.ts';

import type { EvidenceLevel, SignatureState } from '../review/audit.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** An archive is read where Siap Tayang is not: it carries its words itself, in the language of the office. */

export const channelWords: Words<Channel> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  other: 'Situs lain',
};

export const statusWords: Words<DraftStatus> = {
  draft: 'Draf',
  'self-check': 'Periksa mandiri',
  'waiting-editor': 'Menunggu editor',
  'waiting-responsible': 'Menunggu PJ',
  changes: 'Perlu perbaikan',
  approved: 'Disetujui',
  noted: 'Dicatat disetujui',
  outdated: 'Persetujuan usang',
  hold: 'Ditahan peninjau',
  planned: 'Dijadwalkan',
  published: 'Tayang',
  corrected: 'Diralat',
  withdrawn: 'Dicabut',
};

export const kindWords: Words<PostKind> = {
  service: 'Layanan',
  campaign: 'Edukasi dan ajakan',
  announcement: 'Pengumuman',
  hazard: 'Bahaya',
  clarification: 'Klarifikasi',
  activity: 'Kegiatan',
  achievement: 'Prestasi',
  greeting: 'Ucapan',
  profile: 'Profil',
};

export const causeWords: Words<RecordOf<'version'>['body']['cause']> = {
  saved: 'disimpan',
  share: 'sebelum dibagikan',
  load: 'sebelum dimuat ke kotak tulis',
  restore: 'pemulihan',
  merge: 'penggabungan',
  import: 'impor',
  suggestion: 'usulan diterima',
  ai: 'teks AI diterima',
};

export const outcomeWords: Words<RecordOf<'decision'>['body']['outcome']> = {
  approved: 'Disetujui',
  'changes-requested': 'Perlu perbaikan',
  held: 'Ditahan',
};

export const correctionWords: Words<RecordOf<'correction'>['body']['kind']> = {
  ralat: 'Ralat',
  withdrawal: 'Pencabutan',
};

export const caseWords: Words<CaseBody['kind']> = {
  ralat: 'Yang keliru di unggahan sendiri',
  klarifikasi: 'Klaim yang beredar',
};

export const closedWords: Words<NonNullable<CaseBody['closed']>['as']> = {
  'not-answered': 'tidak dijawab',
  withdrawn: 'unggahannya dicabut',
};

export const harmWords: Words<Harm> = {
  health: 'kesehatan',
  safety: 'keselamatan',
  money: 'uang',
  trust: 'kepercayaan',
};

export const reachWords: Words<Reach> = {
  unknown: 'belum diketahui',
  few: 'sedikit orang',
  spreading: 'menyebar',
  wide: 'luas',
};

export const askerWords: Words<Asker> = {
  unknown: 'belum diketahui',
  nobody: 'tidak ada',
  citizens: 'warga',
  press: 'pers atau lembaga lain',
};

export const recordWords: Words<RecordKind> = {
  version: 'versi',
  comment: 'catatan',
  suggestion: 'usulan',
  resolution: 'penyelesaian',
  request: 'permintaan tinjauan',
  decision: 'putusan',
  publication: 'tayang',
  case: 'perkara',
  correction: 'koreksi',
  deletion: 'pembuangan',
  member: 'anggota',
  roster: 'daftar anggota',
};

export const resolutionWords: Words<RecordOf<'resolution'>['body']['outcome']> = {
  resolved: 'catatan diselesaikan',
  accepted: 'usulan diterima',
  rejected: 'usulan ditolak',
  withdrawn: 'ditarik kembali',
};

export const signatureWords: Words<SignatureState> = {
  valid: 'sah',
  invalid: 'tidak sah',
  none: 'tidak ada',
};

export const levelWords: Words<EvidenceLevel> = {
  proved: 'Terbukti',
  'own-profile': 'Bertanda tangan, bisa dari penulis sendiri',
  statement: 'Pernyataan',
  unknown: 'Bertanda tangan, belum dikenal',
  refused: 'Ditolak',
};
