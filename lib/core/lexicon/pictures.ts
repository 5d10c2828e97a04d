const list = (words: string): readonly string[] => words.split(',');

/** Papers that a picture makes readable, and that many a service asks for. */
export const documentWords = list(
  'ktp,kk,kartu keluarga,kartu identitas anak,kia,sertifikat,sertipikat,ijazah,formulir,surat keterangan,akta,buku nikah,paspor,sim,stnk,bpkb,kartu jkn,bpjs,kartu berobat,buku tabungan,rapor',
);

/** Papers and screens that nobody names unless they are seen. */
export const shownDocuments = list(
  'daftar hadir,absensi,kuitansi,kwitansi,tangkapan layar,screenshot,rekam medis,bukti transfer,penyerahan dokumen,serah terima,pelat nomor,plat nomor',
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
