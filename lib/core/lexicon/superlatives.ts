const split = (words: string): readonly string[] => words.split(',');

/** More than all others, where a place follows. */
export const superlativeWords = split(
  'terbaik,tercepat,terbesar,terlengkap,termurah,terbersih,tercanggih,termodern,terindah,terpercaya,terhebat,nomor satu,nomor 1,satu-satunya,pertama dan satu-satunya',
);

/** Promises that nobody can keep for everybody. */
export const promiseWords = split(
  'dijamin,pasti sembuh,pasti lolos,pasti berhasil,pasti lulus,pasti untung,pasti diterima,100% aman,100 persen aman,100% berhasil,100 persen berhasil,100% gratis tanpa syarat,tanpa risiko,tanpa risiko apa pun,bebas risiko,tanpa efek samping',
);

/** Words by which a sentence names its proof; what a law or an insurance guarantees is one too. */
export const proofWords = split(
  'menurut,berdasarkan,survei,data,sumber,penghargaan,peringkat,juara,dinobatkan,meraih,muri,rekor,undang-undang,uu,peraturan,bpjs,lps,lembaga penjamin simpanan,hak,konstitusi,kerahasiaan,ujar,kata,ungkap,tutur,jelas,harus,akan,harap,berharap,bisa,tidak,belum,agar,semoga,menjadi',
);
