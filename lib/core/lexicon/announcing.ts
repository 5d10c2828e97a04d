const split = (words: string): readonly string[] => words.split(',');

/** Words by which a text tells of something that readers can still come to. */
export const announcingWords = split(
  'akan diadakan,akan digelar,akan dilaksanakan,akan diselenggarakan,akan dibuka,akan hadir,akan berlangsung,akan mengadakan,akan menggelar,akan menyelenggarakan,akan melaksanakan,segera hadir,segera dibuka,hadir kembali,ikuti kegiatan,jangan lewatkan,save the date,pendaftaran dibuka,telah dibuka pendaftaran,dibuka pendaftaran',
);

/** Addressing everybody speaks to nobody. */
export const everybody = split(
  'seluruh masyarakat,seluruh lapisan masyarakat,segenap masyarakat,semua lapisan masyarakat,masyarakat luas,masyarakat umum,seluruh warga masyarakat,khalayak umum,khalayak ramai,seluruh elemen masyarakat,segenap lapisan masyarakat',
);

/** Readers who know that they are meant. */
export const certainReaders = split(
  'orang tua,wali murid,ibu hamil,bumil,balita,bayi,anak,anak-anak,lansia,remaja,pelajar,siswa,mahasiswa,guru,honorer,petani,nelayan,pedagang,umkm,pelaku usaha,pelaku umkm,pencari kerja,pelamar,pendaftar,peserta,calon,wajib pajak,pemilik kendaraan,pengendara,pengemudi,penumpang,pengguna jalan,penyandang disabilitas,disabilitas,pasien,penderita,keluarga,penerima,kpm,pkh,pengunjung,wisatawan,jemaah,jamaah,pemuda,pemudi,perempuan,ibu,bapak,kader,relawan,pelanggan,warga kelurahan,warga desa,warga kecamatan,pemudik,perantau,peternak,perajin,buruh,pekerja,karyawan,pensiunan,penyewa,pemilik,pengguna,lulusan,alumni,asn,pns,santri,difabel,pengusaha,investor,moms,bunda,ayah',
);

/** Rules by which a text begins when its reader comes later. */
export const legalBasisOpeners = split(
  'berdasarkan,menindaklanjuti,sesuai dengan,sesuai,sehubungan dengan,merujuk,merujuk pada,mengacu pada,mengacu,menimbang,memperhatikan,dengan memperhatikan,mengingat,sebagaimana',
);

/** What such a text leans on. */
export const legalBases = split(
  'undang-undang,uu,peraturan,pp,perpres,permen,pergub,perbup,perwal,perda,keputusan,kepmen,surat,surat edaran,se,instruksi,inpres,ketentuan,amanat,pasal',
);
