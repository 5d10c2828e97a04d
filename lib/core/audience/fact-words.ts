const split = (words: string): readonly string[] => words.split(',');

/** Days that are no date of the calendar. */
export const dayWords = split(
  'senin,selasa,rabu,kamis,jumat,sabtu,ahad,hari minggu,minggu pagi,minggu ini,setiap minggu,tiap minggu,setiap hari,tiap hari,hari ini,besok,lusa,malam ini,nanti malam,hari kerja,24 jam,setiap bulan,tiap bulan,bulan ini,pekan ini,setiap pekan,tiap pekan,akhir pekan,mulai tanggal',
);

/** Places that one can go to. */
export const goingPlaces = split(
  'lokasi,alamat,bertempat di,loket,gerai,posko,aula,gedung,lapangan,stadion,pendopo,halaman,gor,alun-alun,balai desa,balai warga,kantor desa,kantor kelurahan,kantor kecamatan,kantor camat,kantor dinas,kantor disdukcapil,kantor samsat,kantor pajak,puskesmas terdekat,posyandu terdekat,ke puskesmas,di puskesmas,ke posyandu,di posyandu,di rsud,ke rsud,di rumah sakit,ke rumah sakit,di sekolah,ke sekolah,mal pelayanan publik,mpp,samsat terdekat,di samsat,ke samsat,di blk,ke blk,sma terdekat,di terminal,di stasiun,di pelabuhan,di pasar,di masjid,di rumah,dari rumah,layanan keliling,mobil keliling,samsat keliling,jl',
);

/** That the rest stands behind an address. */
export const linkSigns = split(
  'tautan di bio,link di bio,tautan di profil,tautan berikut,tautan ini,situs resmi,laman resmi,kode qr,scan qr,pindai kode,lewat aplikasi,melalui aplikasi,di aplikasi,daring,online,google form,formulir daring',
);

/** What one must bring or have. */
export const bringWords = split(
  'bawa,membawa,dibawa,bawalah,siapkan,menyiapkan,disiapkan,syarat,syaratnya,persyaratan,dokumen,berkas,cukup ktp,dengan ktp,fotokopi,menunjukkan ktp,tunjukkan,lampirkan,melampirkan,tanpa syarat',
);

/** How something is done. */
export const wayWords = split(
  'caranya,cara,langkah,daftar,mendaftar,daftarkan,datang,ajukan,mengajukan,isi formulir,buka,klik,unduh,pindai,ambil nomor antrean,hubungi,lewat,melalui',
);

/** The last day of something. */
export const lastDays = split(
  'berakhir,sampai tanggal,hingga tanggal,sampai dengan tanggal,hari terakhir,terakhir tanggal,sebelum tanggal,ditutup tanggal',
);
