const list = (words: string): readonly string[] => words.split(',');

/** Papers and screens that a picture of them makes readable. */
export const documentWords = list(
  'ktp,kk,kartu keluarga,kartu identitas anak,kia,sertifikat,sertipikat,ijazah,daftar hadir,absensi,kuitansi,kwitansi,tangkapan layar,screenshot,formulir,surat keterangan,akta,buku nikah,paspor,sim,stnk,bpkb,rekam medis,kartu jkn,bpjs,kartu berobat,bukti transfer,buku tabungan,penyerahan dokumen,serah terima,pelat nomor,plat nomor,rapor',
);

/** People of whom a picture of such a post shows few, so that each is recognised; children have a question of their own. */
export const portrayedWords = list(
  'penerima,pasien,lansia,ibu hamil,penyandang disabilitas,korban,pedagang,petani,nelayan,relawan,penyintas',
);

/** Crowds: who is meant matters only where the text speaks of the picture. */
export const crowdWords = list(
  'warga,masyarakat,peserta,keluarga,pengunjung,mahasiswa,jemaah,jamaah',
);

/** Words by which a text speaks of its picture. */
export const pictureWords = list(
  'foto,fotonya,potret,gambar,dokumentasi,momen,tampak,terlihat,tersenyum,senyum,wajah,galeri,video,videonya',
);
