import {
  personalDataDisclosure,
  populationData,
  privateFinance,
  specificPersonalData,
} from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { plainDigits } from '../../text/fold.ts';
import type { IdentityKind, IdentityNumber } from '../../text/identity-numbers.ts';
import { findIdentityNumbers } from '../../text/identity-numbers.ts';
import { askInOrder } from '../../text/span.ts';

const reasons: Readonly<Record<IdentityKind, Local>> = {
  nik: {
    id: 'NIK bisa dipakai menipu pemiliknya. Tanpa dasar, menayangkannya dapat bertentangan dengan UU PDP dan UU Adminduk.',
    en: 'A NIK can be used to defraud its owner. Without a basis, publishing it may conflict with the data protection and population laws.',
  },
  kk: {
    id: 'Nomor KK menunjuk satu keluarga. Tanpa dasar, menayangkannya dapat bertentangan dengan UU PDP dan UU Adminduk.',
    en: 'A family card number points at one family. Without a basis, publishing it may conflict with the data protection and population laws.',
  },
  npwp: {
    id: 'NPWP menunjuk satu wajib pajak. Tanpa dasar, menayangkannya dapat bertentangan dengan UU PDP.',
    en: 'An NPWP points at one taxpayer. Without a basis, publishing it may conflict with the data protection law.',
  },
  jkn: {
    id: 'Nomor kartu JKN membuka layanan kesehatan pemiliknya. Tanpa dasar, menayangkannya dapat bertentangan dengan UU PDP.',
    en: 'A JKN card number opens its owner’s health service. Without a basis, publishing it may conflict with the data protection law.',
  },
  account: {
    id: 'Rekening orang termasuk data pribadi spesifik. Tanpa dasar, menayangkannya dapat bertentangan dengan UU PDP dan UU KIP.',
    en: 'A person’s bank account is specific personal data. Without a basis, publishing it may conflict with the data protection and information laws.',
  },
  nip: {
    id: 'NIP bukan data pribadi spesifik, tetapi menunjuk satu pegawai dan memuat tanggal lahirnya. Warga cukup tahu nama atau jabatannya.',
    en: 'A NIP is not specific personal data, yet it points at one employee and holds the date of birth. Name or post is enough for citizens.',
  },
};

export default defineRule({
  id: 'privacy/identity-number',
  code: 'PDP-01',
  severity: 'must',
  name: { id: 'Nomor identitas orang', en: 'A person’s ID number' },
  why: {
    id: 'Nomor ini bisa dipakai menipu pemiliknya, dan yang sudah tersiar tidak dapat ditarik kembali.',
    en: 'This number can be used to defraud its owner, and what is published cannot be taken back.',
  },
  advice: {
    id: 'Sebut jumlah atau wilayahnya saja. Periksa juga nama di dekat nomor itu.',
    en: 'Give only the count or the area. Check the name beside the number too.',
  },
  sources: [personalDataDisclosure, populationData, specificPersonalData, privateFinance],
  check: (post) => {
    const isInLink = askInOrder(post.tokens.filter(({ kind }) => kind === 'link'));
    return findIdentityNumbers(plainDigits(post.text))
      .filter(({ start }) => !isInLink(start))
      .map(toHit);
  },
});

/**
 * The whole number gives way to words: a few digits left over may still point at someone, and dots
 * are read out one by one. A NIP is left to the writer, who may need it.
 */
function toHit({ start, end, kind: written }: IdentityNumber): Hit {
  const why = reasons[written];
  const kind = written === 'kk' ? 'nik' : written;
  if (kind === 'nip') return { start, end, why, kind };
  return { start, end, why, kind, fixes: [{ start, end, text: '(nomor disembunyikan)' }] };
}

export const examples: Examples = {
  flags: [
    'Bantuan atas nama Siti, NIK [3604014507900001], sudah cair.',
    'Data penerima: [3601 0215 0590 0001] dan [3671-0155-1285-0003].',
    'No. KK: [3604010101150007] wajib dibawa oleh Pak Ahmad.',
    'NIK [1234567890123456] tidak terdaftar.',
    'Transfer ke rekening BJB [0012345678901] a.n. Siti Aminah.',
    'No. Rek [1234-5678-901] milik Pak Budi.',
    'Kepala Puskesmas Fulan (NIP [19780512 200501 1 003]) memberi keterangan.',
    'NPWP wajib pajak itu [09.254.294.3-407.000].',
    'NPWP: [092542943407000] atas nama Pak Budi.',
    'Kartu JKN nomor [0001234567890] sudah aktif lagi.',
    'NIK [3604014507900001] 081234567890',
    'Nik: [３６０４０１４５０７９００００１]',
  ],
  allows: [
    'Nomor aduan 1500 456 buka setiap hari.',
    'Hubungi WA layanan 0812-3456-7890 atau (0254) 200123.',
    'Anggaran Rp1.234.567.890.123.456 untuk 2016 - 2021.',
    'Buka rekening, lalu hubungi 0812-3456-7890 paling lambat 24-11-2026 pukul 10.00.',
    'Setor ke rekening kas daerah Bank Banten 0801234567890.',
    'Surat Nomor 821.2/0163/2018 berlaku mulai 01-12-2026.',
    'Lihat https://www.facebook.com/permalink/3604014507900001 untuk kabar terbaru.',
    'Cukup bawa NIK dan KK, lalu cek di cekbansos.kemensos.go.id.',
    'Nomor resi 36040145079000012 sudah terkirim.',
  ],
};
