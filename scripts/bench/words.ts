/** Parts of sentences for `texts.ts`, in everyday Indonesian of an office, with what the rules look for. */

export const openers = [
  'Mulai bulan depan',
  'Minggu ini',
  'Dalam rangka hari jadi kabupaten',
  'Menurut Plt. Kepala Dinas',
  'Bagi warga yang baru pindah',
  'Setelah rapat koordinasi lintas OPD',
  'Sejak awal tahun',
  'Untuk pemilik usaha kecil',
  'Pada kesempatan tersebut',
  'Sebelum datang ke loket',
  'Berdasarkan Perbup yang baru',
  'Sesuai jadwal puskesmas',
] as const;

export const subjects = [
  'petugas kecamatan',
  'Dinas Kesehatan',
  'Bupati beserta jajaran',
  'tim penggerak PKK',
  'kader posyandu',
  'warga RT setempat',
  'penerima bantuan',
  'orang tua murid',
  'Kepala Bidang Pelayanan',
  'relawan desa',
  'pendaftar e-KTP',
  'pedagang pasar',
  'Disdukcapil',
  'perangkat desa',
  'petani padi',
] as const;

export const verbs = [
  'membuka layanan',
  'meninjau perbaikan',
  'memeriksa ulang',
  'menyerahkan bantuan untuk',
  'melaksanakan monev',
  'menerima pengaduan tentang',
  'mengikuti sosialisasi',
  'membagikan jadwal',
  'mengimbau agar merawat',
  'menyampaikan apresiasi atas',
  'mendata',
  'memperpanjang pendaftaran',
] as const;

export const objects = [
  'imunisasi anak balita',
  'jalan desa yang rusak',
  'kartu keluarga dan akta kelahiran',
  'rumah tidak layak huni (RTLH)',
  'pelatihan digital marketing gratis',
  'saluran air di belakang pasar',
  'cek tekanan darah',
  'pembayaran pajak bumi dan bangunan',
  'sambungan air bersih',
  'beasiswa bagi siswa kelas akhir',
  'stunting di tingkat desa',
  'pupuk bersubsidi',
  'perpustakaan keliling',
] as const;

export const places = [
  'di Balai Desa Sukamaju',
  'di Jl. Veteran No. 12',
  'di aula kantor camat',
  'di Puskesmas Cikande',
  'di lapangan dekat terminal',
  'lewat lapor.go.id',
  'di ruang tunggu lantai dua',
  'secara daring',
  'di seluruh kelurahan',
  'di alun-alun kota',
] as const;

export const details = [
  'pukul 08.00–12.00 WIB',
  'tanpa biaya',
  'dengan membawa KTP dan KK asli',
  'sampai kuota terpenuhi',
  'guna mempercepat antrean',
  'supaya warga tidak perlu datang dua kali',
  'dengan biaya Rp50.000 per berkas',
  'karena petugas akan menghubungi lewat telepon',
  'agar data penerima tetap benar',
  'dan hasilnya diumumkan di papan desa',
] as const;

/** Lines of their own between the paragraphs. */
export const lines = [
  '#SiapTayang #LayananWarga',
  '😊 Ada pertanyaan? Tulis di kolom komentar.',
  'Syarat: fotokopi KTP, surat pengantar, pas foto.',
  '📍 Loket tiga ⏰ setiap hari kerja',
] as const;
