const list = (words: string): readonly string[] => words.split(',');

/** Papers and screens that a picture of them makes readable. */
export const documentWords = list(
  'ktp,kk,kartu keluarga,kartu identitas anak,kia,sertifikat,sertipikat,ijazah,daftar hadir,absensi,kuitansi,kwitansi,tangkapan layar,screenshot,formulir,surat keterangan,akta,buku nikah,paspor,sim,stnk,bpkb,rekam medis,kartu jkn,bpjs,kartu berobat,bukti transfer,buku tabungan,penyerahan dokumen,serah terima,pelat nomor,plat nomor,rapor',
);

/** People who are easily recognised in a picture of such a post. */
export const portrayedWords = list(
  'warga,masyarakat,peserta,penerima,pasien,lansia,ibu hamil,penyandang disabilitas,korban,keluarga,pengunjung,pedagang,petani,nelayan,relawan,siswa,siswi,santri,mahasiswa,balita,anak,jemaah,jamaah',
);
