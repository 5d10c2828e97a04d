import { shorteners } from '../../lexicon/links.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import { isOfficialHost, isOfficialNumber } from '../../policy.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findMobiles } from '../../text/contacts.ts';
import type { Post } from '../../text/post.ts';

const insecure: Local = {
  id: 'Tautan ini tidak disandikan. Peramban warga dapat menampilkan peringatan, dan isinya dapat diubah di jalan.',
  en: 'This link is not encrypted. Citizens’ browsers may warn, and what it shows can be changed on the way.',
};
const unknownNumber: Local = {
  id: 'Nomor layanan ini belum ada di daftar nomor resmi. Daftarkan di setelan kantor agar warga tidak keliru dengan nomor palsu.',
  en: 'This service number is not on the list of official numbers yet. Register it in the office settings, so that citizens do not take a false one for it.',
};

export default defineRule({
  id: 'links/official-link',
  code: 'LNK-01',
  severity: 'should',
  reads: 'sentence',
  name: { id: 'Tautan belum jelas resminya', en: 'Link not clearly official' },
  why: {
    id: 'Pemendek menyembunyikan tujuannya, seperti tautan penipu. Warga tidak bisa memeriksa alamat sebelum menekan.',
    en: 'A short link hides where it leads, as a swindler’s does. Citizens cannot check the address before they press.',
  },
  advice: {
    id: 'Pakai alamat lengkap, paling baik go.id, atau daftarkan domainnya di setelan kantor.',
    en: 'Use the full address, best one under go.id, or register its domain in the office settings.',
  },
  sources: [editorialGuide],
  check: (post) =>
    [...findLinks(post), ...findNumbers(post)].sort((one, other) => one.start - other.start),
});

const findLinks = ({ tokens, policy }: Post): readonly Hit[] =>
  tokens
    .filter(({ kind, text }) => kind === 'link' && !/^[^/]*@/u.test(text))
    .flatMap(({ start, end, text, lower: host }) => {
      if (shorteners.has(host) && /\w\/\w/u.test(text) && !isOfficialHost(policy, host))
        return [{ start, end }];
      const label = { id: 'Pakai https', en: 'Use https' };
      const fixes = [{ start, end: start + 'http'.length, text: 'https', label }];
      return /^http:/iu.test(text) ? [{ start, end, why: insecure, fixes, severity: 'may' }] : [];
    });

/** Called a service, yet not registered: worth a word, no more. */
const findNumbers = ({ text, policy }: Post): readonly Hit[] =>
  findMobiles(text)
    .filter(({ isService, digits }) => isService && !isOfficialNumber(policy, digits))
    .map(({ start, end }) => ({ start, end, why: unknownNumber, severity: 'may' }));

export const examples: Examples = {
  flags: [
    'Cek penerima di [bit.ly/bansos-cair].',
    'Daftar lewat [https://s.id/pelatihan26] paling lambat Jumat.',
    'Jadwal ada di [http://dinkes.serangkota.go.id/jadwal].',
    'WA layanan [0811-1234-567] buka setiap hari kerja.',
  ],
  allows: [
    'Cek di cekbansos.kemensos.go.id atau https://layanan.bantenprov.go.id/ktp.',
    { text: 'Daftar lewat s.id/pelatihan26.', policy: { domains: ['go.id', 's.id'] } },
    {
      text: 'WA layanan 0811-1234-567 buka setiap hari kerja.',
      policy: { numbers: ['08111234567'] },
    },
    'Dipandu S.Id. Tautan ada di profil. Surel ke ppid@serangkota.go.id.',
  ],
};
