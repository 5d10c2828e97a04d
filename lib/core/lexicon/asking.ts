const split = (words: string): readonly string[] => words.split(',');

/** That something came of an event. */
export const outcomeWords = split(
  'memutuskan,diputuskan,keputusannya,menyepakati,disepakati,sepakat,menghasilkan,hasilnya,ditetapkan,menetapkan,kini bisa,kini melayani,kini dapat,mulai melayani,akan diperbaiki,diperbaiki,dianggarkan,terlayani,menerima bantuan,tersalurkan,disalurkan,selesai dibangun,sudah bisa,sudah dapat,dampaknya,tindak lanjut,ditindaklanjuti',
);

/** Programmes that are decided elsewhere than in one office. */
export const nationalProgrammes = split(
  'pemerintah pusat,program nasional,program presiden,makan bergizi gratis,koperasi desa merah putih,sekolah rakyat,PKH,BPNT,program keluarga harapan,jaminan kesehatan nasional,kartu indonesia pintar,program indonesia pintar',
);

/** Bodies that speak for themselves. */
export const otherBodies = split(
  'PLN,PDAM,BPJS,BPJS Kesehatan,BPJS Ketenagakerjaan,imigrasi,kantor imigrasi,KPU,Bawaslu,polres,polda,polsek,satlantas,BPN,ATR/BPN,kejaksaan,kantor pajak,DJP,Kemenag,kementerian,pertamina,PT KAI,pelindo,bulog,kantor pos,pengadilan',
);

/** That an earlier post was wrong. */
export const correctionWords = split(
  'ralat,meralat,diralat,koreksi,pembetulan,salah ketik,kesalahan penulisan,kesalahan informasi,kekeliruan penulisan,kekeliruan informasi,keliru menulis,unggahan sebelumnya keliru',
);

/** What is put off while people are in danger. */
export const festiveWords = split(
  'selamat hari jadi,hari jadi,selamat ulang tahun,dirgahayu,festival,lomba,konser,pesta,meriah,memeriahkan,kemeriahan,jalan sehat,panggung hiburan,kuis,giveaway',
);

/** That readers are asked to write back. */
export const repliesWelcome = split(
  'kolom komentar,di komentar,lewat komentar,komentar di bawah,tulis komentar,tanya di bawah,dm kami,kirim dm,lewat dm,via dm,pesan langsung,sesi tanya jawab,tanyakan di sini',
);
