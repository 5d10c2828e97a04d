import { electronicConsent, generalPersonalData } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import { isOfficialHost, isOfficialNumber } from '../../policy.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findMobiles, findPersonalMail } from '../../text/contacts.ts';
import { plainDigits } from '../../text/fold.ts';
import { findHomeAddresses } from '../../text/home-addresses.ts';
import { findIdentityNumbers } from '../../text/identity-numbers.ts';
import type { Post } from '../../text/post.ts';
import { askInOrder } from '../../text/span.ts';

const reasons: Readonly<Record<'mobile' | 'email' | 'address', Local>> = {
  mobile: {
    id: 'Nomor ini tidak ada di daftar nomor resmi. Pemiliknya dapat dihubungi siapa saja, lama sesudah unggahan ini lewat.',
    en: 'This number is not on the list of official numbers. Anyone can reach its owner, long after this post has passed.',
  },
  email: {
    id: 'Surel ini tidak memakai domain resmi. Warga sulit membedakannya dari alamat penipu.',
    en: 'This address is not on an official domain. Citizens can hardly tell it from that of a swindler.',
  },
  address: {
    id: 'Alamat sampai nomor rumah atau RT menunjuk tempat tinggal seseorang. Siapa pun dapat mendatanginya.',
    en: 'An address down to the house or neighbourhood points at somebody’s home. Anyone may go there.',
  },
};

export default defineRule({
  id: 'privacy/personal-contact',
  code: 'PDP-02',
  severity: 'should',
  name: { id: 'Kontak atau alamat pribadi', en: 'Personal contact or address' },
  why: reasons.mobile,
  advice: {
    id: 'Pakai kontak layanan, atau daftarkan dulu di setelan kantor. Untuk alamat orang, sebut desa atau kecamatannya saja.',
    en: 'Use a contact of the service, or register it in the office settings first. For a home, name only the village or district.',
  },
  sources: [generalPersonalData, electronicConsent],
  check: (post) =>
    [...findNumbers(post), ...findMail(post), ...findHomes(post)].sort(
      (one, other) => one.start - other.start,
    ),
});

/** A number that is called a service is asked about as such, not as somebody's own. */
function findNumbers({ text, tokens, policy }: Post): readonly Hit[] {
  const plain = plainDigits(text);
  const mobiles = findMobiles(plain).filter(
    ({ digits, isService }) => !isService && !isOfficialNumber(policy, digits),
  );
  if (mobiles.length === 0) return [];
  const isInNumber = askInOrder(findIdentityNumbers(plain));
  const isInLink = askInOrder(tokens.filter(({ kind }) => kind === 'link'));
  return mobiles
    .filter(({ start, isLinked }) => {
      const isLinkOnly = isInLink(start + 1) && !isLinked;
      return !isInNumber(start + 1) && !isLinkOnly;
    })
    .map(({ start, end }) => ({ start, end, kind: 'mobile' }));
}

const findMail = ({ text, policy }: Post): readonly Hit[] =>
  findPersonalMail(text)
    .filter(({ host }) => !isOfficialHost(policy, host))
    .map(({ start, end }) => ({ start, end, kind: 'email', why: reasons.email }));

const findHomes = ({ text }: Post): readonly Hit[] =>
  findHomeAddresses(text).map(({ start, end }) => ({
    start,
    end,
    kind: 'address',
    why: reasons.address,
  }));

export const examples: Examples = {
  flags: [
    'Hubungi Bu Siti di [0812-3456-7890] untuk mendaftar.',
    'CP: [+62 813 9876 5432] (Rina) atau [0857.1234.5678] (Budi).',
    'Chat ke [wa.me/6281234567890] sekarang.',
    'Kirim berkas ke [rina.wati@gmail.com] paling lambat Jumat.',
    'Almarhum tinggal di [Jl. Melati No. 12 RT 03/RW 05], Cipare.',
    'Penerima: Siti Aminah, [Kp. Cibogo RT 01/02] Desa Sukamaju.',
    'Bu Wati, [Perum Griya Asri Blok C2 No. 7].',
  ],
  allows: [
    {
      text: 'Hubungi Bu Siti di 0812-3456-7890 untuk mendaftar.',
      policy: { numbers: ['+62 812 3456 7890'] },
    },
    'WA layanan 0811-1234-567 buka setiap hari kerja.',
    'Telepon (0254) 200123 atau 1500 456. Darurat 112.',
    'Tulis ke ppid@serangkota.go.id atau humas.dinkes@gmail.com.',
    'Zoom Meeting ID: 812 3456 7890, kata sandi 123456.',
    'Puskesmas Cisoka, Jl. Raya Cisoka No. 12 RT 02/RW 03.',
    'Fogging di RT 03 RW 05 Kelurahan Cipare, Sabtu pagi.',
    'Jl. Veteran ditutup sementara. Saldo Rp 0812.345.678.900.',
  ],
};
