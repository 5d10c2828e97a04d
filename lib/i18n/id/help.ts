/** Texts of the first run and of the help, at the desk. */
export const help = {
  firstRun: {
    title: 'Tiga pertanyaan, lalu latihan dua menit',
    note: 'Jawaban disimpan di komputer ini dan bisa diubah kapan saja di Pengaturan kantor. Semuanya boleh dilewati.',
    office: {
      label: 'Anda menulis untuk instansi mana?',
      hint: 'Seperti tertulis di akun resminya, misalnya Dinas Kesehatan Kota Serang.',
    },
    readers: {
      label: 'Siapa pembaca yang paling sering?',
      hint: 'Petunjuk untuk pembaca dipilih menurut jawaban ini.',
      none: 'Belum ditentukan',
      target: (n: number) => `Target keterbacaan ${n}.`,
    },
    language: 'Bahasa tampilan',
    permissions: 'Yang diizinkan, dan mengapa',
    begin: 'Simpan dan mulai latihan',
    skip: 'Lewati latihan',
    later: 'Halaman ini ada lagi di Bantuan.',
  },
  title: 'Bantuan',
  begin: {
    title: 'Mulai',
    firstRun: 'Tiga pertanyaan awal',
    firstRunNote: 'Instansi, pembaca, dan bahasa.',
    practice: 'Latihan dua menit',
    practiceNote:
      'Ubah satu unggahan acara menjadi kabar layanan, di kotak tulis yang tidak tersambung ke situs.',
    settings: 'Pengaturan kantor',
    settingsNote: 'Nama, pembaca, wilayah, nomor resmi, dan jalan tinjauan.',
    rescue: 'Halaman penyelamat',
    rescueNote: 'Mengambil tulisan langsung dari penyimpanan bila Meja redaksi tidak terbuka.',
  },
  keys: {
    title: 'Tombol pintas',
    composer: 'Di samping kotak tulis',
    list: 'Di daftar draf',
    open: 'buka panel',
    next: 'kata bertanda berikutnya',
    previous: 'kata bertanda sebelumnya',
    fold: 'tutup kartu, lalu lipat panel',
    undo: 'kembalikan penggantian, di kotak tulis',
    print: 'cetak draf yang terbuka',
  },
  permissions: {
    title: 'Izin peramban',
    asked: {
      composers: {
        what: 'Membaca dan menulis kotak tulis unggahan di',
        why: 'hanya selama kotaknya terbuka, dan menulis hanya sesudah Anda menekan usulan atau memuat draf.',
      },
      drafts: {
        what: 'Menyimpan draf di komputer ini,',
        why: 'sesudah Anda mengizinkannya, tanpa batas yang membuat peramban membuangnya.',
      },
      clock: {
        what: 'Memakai alarm peramban',
        why: 'untuk pengingat rencana dan cadangan otomatis yang Anda nyalakan.',
      },
      thisTab: {
        what: 'Melihat satu tab,',
        why: 'hanya saat Anda menekan tombol Siap Tayang di bilah alat pada tab itu.',
      },
      sidePanel: {
        what: 'Membuka panel samping,',
        why: 'tempat memeriksa tulisan di samping halaman mana pun. Halaman itu tidak dibaca.',
      },
    },
    laterTitle: 'Baru diminta saat Anda menyalakannya',
    later: {
      otherSites: {
        what: 'Satu situs lain',
        why: 'bila Anda memakai Siap Tayang di situs itu; satu per satu, dan bisa dicabut.',
      },
      notifications: { what: 'Pemberitahuan', why: 'bila Anda menyalakan pengingat.' },
      downloads: { what: 'Unduhan', why: 'bila Anda menyalakan cadangan otomatis.' },
    },
    neverTitle: 'Yang tidak pernah terjadi',
    never: [
      'Tulisan tidak dikirim ke mana pun. Ia keluar hanya bila Anda membagikan, menyalin, atau mengunduhnya.',
      'Tombol situs tidak pernah ditekan. Yang menayangkan tetap Anda.',
      'Pesan, komentar, beranda, dan kata sandi tidak dikumpulkan.',
    ],
  },
  lessons: {
    title: 'Pelajaran dari temuan yang sering',
    note: 'Untuk aturan yang paling sering berbunyi pada unggahan pemerintah daerah: contoh, alasan, dan bentuk yang lebih baik.',
    learn: 'Pelajari',
    before: 'Sebelum',
    why: 'Mengapa',
    after: 'Sesudah',
    advice: 'Caranya',
    next: 'Pelajaran berikutnya',
    all: 'Semua pelajaran',
    missing: 'Pelajaran itu tidak ada. Yang ada tercantum di bawah.',
    practise: 'Coba di latihan',
  },
  quotes: {
    title: 'Tentang AI',
    said: [
      'AI adalah alat bantu, bukan cenayang.',
      'Jangan asal minta konten ke AI tanpa tahu siapa audiens kita.',
      'Harus ada proses penyusunan, penyuntingan, dan penyesuaian.',
    ],
    source:
      'Deni Yudiawan, jurnalis dan pelatih media digital, kepada admin media sosial pemerintah di Banten, 15 Mei 2025. Dikutip dari berita Kabupaten Tangerang.',
  },
};
