import { readers } from './readers.ts';

/** Texts of the settings of the office, at the desk. */
export const settings = {
  title: 'Pengaturan kantor',
  note: 'Pemeriksaan memakai isian ini. Isian disimpan di peramban ini saja.',
  save: 'Simpan pengaturan',
  saved: 'Tersimpan. Pemeriksaan berikutnya memakai isian ini.',
  readers,
  field: {
    office: {
      label: 'Nama kantor',
      hint: 'Seperti tertulis di akun resminya.',
      wrong: 'Nama kantor paling panjang 120 huruf.',
    },
    audience: {
      label: 'Sasaran pembaca',
      hint: 'Misalnya orang tua balita, atau pelaku usaha mikro.',
      wrong: 'Sasaran pembaca paling panjang 120 huruf.',
    },
    readers: {
      label: 'Pembaca kantor ini',
      hint: 'Petunjuk untuk pembaca membandingkan setiap tulisan dengan kebutuhan mereka.',
      wrong: 'Pilih satu dari daftar.',
    },
    region: {
      label: 'Wilayah',
      hint: 'Wilayah yang dikenal mengisi sasaran keterbacaannya.',
      wrong: 'Nama wilayah paling panjang 120 huruf.',
    },
    readingTarget: {
      label: 'Sasaran keterbacaan',
      hint: 'Angka 40 sampai 95, makin tinggi makin mudah dibaca. Pembaca dan wilayah yang dikenal mengisinya.',
      wrong: 'Isi dengan bilangan bulat dari 40 sampai 95.',
    },
    numbers: {
      label: 'Nomor resmi',
      hint: 'Telepon dan WhatsApp kantor, satu nomor satu baris.',
      wrong: 'Satu nomor satu baris: angka, spasi, atau tanda hubung saja.',
    },
    helplines: {
      label: 'Nomor bantuan',
      hint: 'Nomor pendek seperti 112, satu nomor satu baris.',
      wrong: 'Satu nomor satu baris: 3 sampai 15 angka.',
    },
    domains: {
      label: 'Domain resmi',
      hint: 'Situs di bawahnya ikut dianggap resmi. Satu domain satu baris.',
      wrong: 'Satu domain satu baris, seperti dinkes.bantenprov.go.id.',
    },
    handles: {
      label: 'Akun resmi',
      hint: 'Nama akun Facebook dan Instagram kantor, satu akun satu baris.',
      wrong: 'Satu akun satu baris: huruf, angka, titik, atau garis bawah.',
    },
    values: {
      label: 'Nilai lembaga',
      hint: 'Satu nilai satu baris.',
      wrong: 'Satu nilai satu baris, paling panjang 80 huruf.',
    },
    responsibles: {
      label: 'Penanggung jawab tanpa kunci',
      hint: 'Nama orang yang menjawab lewat WhatsApp atau lisan, satu nama satu baris. Jawabannya dicatat sebagai pernyataan.',
      wrong: 'Satu nama satu baris, paling panjang 80 huruf.',
    },
    stages: {
      label: 'Jalan tinjauan',
      hint: 'Tahap yang dilalui draf sebelum tayang. Tidak ada tahap yang menghalangi tombol tayang di situsnya.',
      selfCheck: 'Periksa mandiri: poin wajib selesai dulu',
      editor: 'Editor: orang selain penulis menyetujui',
      responsible: 'Penanggung jawab ikut menyetujui',
      when: {
        never: 'tidak pernah',
        'high-risk': 'bila risikonya tinggi',
        always: 'selalu',
      },
      wrong: 'Pilih satu dari daftar.',
    },
    approvalDays: {
      label: 'Masa berlaku persetujuan, hari',
      hint: 'Sesudah itu, atau sesudah tanggal acaranya lewat, persetujuan gugur.',
      wrong: 'Isi dengan bilangan bulat dari 1 sampai 365.',
    },
    remindDays: {
      label: 'Diingatkan sekali lagi sesudah, hari',
      hint: 'Untuk giliran tinjauan yang belum dikerjakan. Hanya bila pengingat dinyalakan di Kalender.',
      wrong: 'Isi dengan bilangan bulat dari 1 sampai 30.',
    },
    election: {
      label: 'Masa pemilu atau pilkada',
      isOn: 'Periksa dengan ukuran masa pemilu',
      from: 'Dari',
      to: 'sampai',
      hint: 'Tanpa tanggal, ukuran ini berlaku sampai dimatikan.',
      wrong: 'Tanggal akhir harus sama atau sesudah tanggal mulai.',
    },
    viewer: {
      label: 'Alamat halaman tinjauan',
      hint: 'Bila kantor memasang viewer.html di situsnya sendiri, Bagikan menawarkan tautan. Kosong berarti tanpa tautan. Isinya tidak dikirim ke situs itu.',
      wrong: 'Tulis alamat lengkap yang diawali https:// dan tanpa tanda #.',
      download: 'Unduh viewer.html',
    },
    retention: {
      label: 'Masa simpan',
      published: 'Unggahan yang sudah tayang, bulan',
      unpublished: 'Draf yang tidak tayang, bulan',
      hint: 'Kosong berarti disimpan terus. Tidak ada yang terhapus sendiri: daftarnya tampil dulu di Arsip. Tanyakan lamanya kepada pengelola arsip kantor.',
      wrong: 'Isi dengan bilangan bulat dari 1 sampai 1200, atau kosongkan.',
    },
  },
};
