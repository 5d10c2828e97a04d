import type { OfficeId } from '../../lib/core/audience/office-ids.ts';

/** One post that three offices could publish, and that helps the readers of none. */
export const onePost = `Pengumuman. Sejumlah kantor ditutup sementara akibat banjir. Urusan KTP, akta kelahiran, dan NIB dipindah mulai Senin.
Prosesnya mudah dan diusahakan selesai secepatnya.
Warga diimbau tetap tenang selama masa tanggap darurat dan curah hujan tinggi di beberapa wilayah.`;

/** The same news as it is written for the readers of one office. */
export interface MendedPost {
  readonly readers: OfficeId;
  readonly text: string;
}

export const mendedPosts: readonly MendedPost[] = [
  {
    readers: 'bencana',
    text: `Warga di tepi Sungai Cijati: air naik sejak pukul 05.00 WIB.
Matikan listrik, bawa obat dan surat penting. Tempat pengungsian: SDN Sukamaju 1.
Yang kena banjir: Desa Sukamaju dan Desa Karangsari, Kecamatan Cikawung. Butuh perahu? Telepon 112.
Sumber: BPBD Kabupaten Cikawung. Kami perbarui lagi pukul 09.00 WIB.`,
  },
  {
    readers: 'kependudukan',
    text: `Baru punya bayi, atau KTP hilang karena banjir? Mulai Senin, urus di kantor kecamatan mana pun, pukul 08.00–15.00 WIB.
Syaratnya: kartu keluarga. Hilang juga? Tetap datang, boleh diwakilkan keluarga.
Gratis dan selesai dalam 1 hari kerja. Ada yang minta uang? Laporkan ke lapor.go.id.`,
  },
  {
    readers: 'perizinan',
    text: `Warung Anda kena banjir, atau baru mau buka usaha? Mulai Senin, urus nomor induk berusaha (NIB) dari rumah di oss.go.id.
Siapkan KTP dan nomor ponsel. Gratis, terbit hari itu juga untuk usaha kecil.
Bingung mengisinya? Petugas membantu di Mal Pelayanan Publik, pukul 08.00–15.00 WIB.
Sesudah NIB terbit, usaha makanan mengurus P-IRT. Pindah alamat? Ubah di akun yang sama.`,
  },
];
