const split = (words: string): readonly string[] => words.split(',');

/** What a post announces or offers. */
export const subjectWords = split(
  'layanan,pelayanan,pelatihan,pemeriksaan,pendaftaran,imunisasi,vaksinasi,vaksin,bantuan,bansos,lomba,festival,pameran,bazar,pasar murah,pemutihan,perbaikan,penutupan,pengalihan,pemadaman,lowongan,beasiswa,donor darah,cek kesehatan,ktp,kartu keluarga,akta,pajak,jadwal,sampah,banjir,gempa,cuaca,seminar,webinar,workshop,kegiatan,acara,rapat,upacara,kunjungan,peresmian,sosialisasi,penyuluhan,penerimaan,seleksi,ujian,program,aplikasi,antrean,posyandu,denda,retribusi,izin,pengumuman,klarifikasi,hoaks,jalan,jembatan',
);

/** What a citizen must have or be to get a service. */
export const requirementWords = split(
  'bawa,membawa,dengan ktp,dengan kk,menunjukkan,tunjukkan,usia,berusia,khusus,wajib,syarat,syaratnya,ktp,kk,stnk,buku kia,dokumen',
);

/** That the rest stands somewhere else. */
export const linkWords = split(
  'tautan di bio,link di bio,tautan di profil,tautan,selengkapnya di,pindai kode,scan qr,kode qr,barcode',
);

/** Whom a post is for. */
export const audienceWords = split(
  'warga,masyarakat,anda,kamu,kalian,bapak/ibu,bapak ibu,orang tua,wali murid,ibu hamil,balita,anak,lansia,remaja,pelajar,siswa,mahasiswa,guru,honorer,petani,nelayan,pedagang,umkm,pelaku umkm,pencari kerja,pelamar,peserta,wajib pajak,pemilik kendaraan,pengendara,penumpang,penyandang disabilitas,pasien,keluarga,penduduk,pengunjung,wisatawan,sobat,umum',
);

/** Where something is. */
export const placeWords = split(
  'lokasi,alamat,bertempat di,bertempat,aula,gedung,kantor,balai,alun-alun,lapangan,stadion,pendopo,halaman,ruang,gor,hotel,plaza,posko,kampung,dusun,puskesmas,posyandu,rumah sakit,rsud,sekolah,kampus,masjid,pasar,terminal,stasiun,pelabuhan,pantai,taman,jalan,jl,kecamatan,kelurahan,desa,kabupaten,kota,loket,gerai,samsat,mal pelayanan publik,daring,online,zoom,tautan di bio,link di bio,situs,aplikasi',
);

/** Parts of the day and of the week, and how long something holds. */
export const timeWords = split(
  'pukul,pkl,jam,jadwal,hari ini,besok,lusa,malam ini,minggu ini,bulan ini,setiap hari,setiap senin,setiap minggu,setiap bulan,tiap minggu,tiap bulan,hari kerja,24 jam,paling lambat,batas akhir,mulai tanggal,sampai tanggal,hingga tanggal,senin,selasa,rabu,kamis,jumat,sabtu,ahad,senin-jumat,senin–jumat,januari,februari,maret,april,juni,juli,agustus,september,oktober,november,desember',
);

/** Why something is so, and what it is good for. */
export const reasonWords = split(
  'karena,sebab,agar,supaya,sehingga,demi,bertujuan,tujuannya,manfaatnya,kenapa,mengapa,alasannya,akibat,untuk mencegah,untuk menjaga,untuk mengurangi,untuk memperbaiki,untuk membantu,untuk meningkatkan,guna,dalam rangka',
);

/** How a reader takes part. */
export const mannerWords = split(
  'caranya,cara,langkah,daftar,mendaftar,datang,bawa,cukup bawa,siapkan,isi formulir,lewat,melalui,hubungi,unduh,klik,buka,pindai,syarat,syaratnya,persyaratan,gratis,bayar,ajukan,lapor,laporkan,ambil,ikuti,kunjungi,scan',
);

/** That a number or claim comes from somewhere. */
export const sourceWords = split(
  'sumber,menurut,berdasarkan,data,bps,dinkes,kemenkes,bmkg,bnpb,satu data,open data,survei,laporan',
);

/** Claims without a number that want proof. */
export const claimWords = split(
  'terbaik,terbesar,tercepat,tertinggi,terendah,terbanyak,satu-satunya,pertama di,meningkat,menurun,turun drastis,naik drastis,terbukti,dijamin',
);

/** Claims of a rise or a fall. */
export const trendWords = split(
  'turun drastis,naik drastis,menurun drastis,meningkat drastis,meningkat tajam,menurun tajam,turun tajam,naik tajam,meningkat pesat,menurun signifikan,meningkat signifikan,turun signifikan,naik signifikan,berkurang drastis,terbukti menurunkan,terbukti meningkatkan',
);

/** Words that call something by what it is, in a clarification. */
export const factWords = split('fakta,faktanya,yang benar,penjelasan,klarifikasi');
export const claimMarks = split(
  'hoaks,hoax,tidak benar,keliru,palsu,menyesatkan,disinformasi,penipuan,bukan dari kami',
);

/** Words by which a text calls a claim false. */
export const strongMarks = split(
  'hoaks,hoax,tidak benar,keliru,menyesatkan,disinformasi,klarifikasi,bukan dari kami,mengatasnamakan',
);

/** Before such a word: the text speaks of hoaxes as such. */
export const generalHoaxWords: ReadonlySet<string> = new Set(
  split(
    'anti,antihoaks,perangi,memerangi,tangkal,menangkal,lawan,melawan,cegah,mencegah,bahaya,seminar,penyebaran,penyebar,menyebarkan,stop,bijak,konten,berita,memberikan,literasi,bebas,hindari',
  ),
);

/** Words that open a fact and no claim. */
export const plainFacts = split('fakta,faktanya,yang benar');

/** A percentage beside one of these is a price, a goal or a measure, no claim about what happened. */
export const claimGuards: ReadonlySet<string> = new Set(
  split(
    'diskon,potongan,bunga,tarif,target,ditargetkan,menargetkan,minimal,minimum,maksimal,maksimum,kadar,alkohol,baterai,kuota,bobot,kapasitas,opsen,syarat,iuran,subsidi,cashback,nilai,100,wfh,wfo,hadir,harus,wajib,akan,seratus',
  ),
);
