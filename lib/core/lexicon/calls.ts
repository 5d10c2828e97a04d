/** Words that open a call. */
export const callOpeners: ReadonlySet<string> = new Set(['mari', 'marilah', 'ayo', 'yuk', 'yuks']);

/** Words that may stand between the opener and its verb. */
export const callFillers: ReadonlySet<string> = new Set(
  'kita semua bersama bersama-sama sama-sama terus lebih untuk saling kembali turut ikut selalu'.split(
    ' ',
  ),
);

/** Verbs of a call that nobody can carry out today. */
export const hollowVerbs: ReadonlySet<string> = new Set(
  'wujudkan mewujudkan ciptakan menciptakan tingkatkan meningkatkan sukseskan menyukseskan jadikan menjadikan bangun membangun perkuat memperkuat pererat mempererat tumbuhkan kobarkan dukung mendukung majukan memajukan gelorakan bersinergi berkolaborasi bergandengan rajut merajut tanamkan songsong menyongsong semarakkan meriahkan maknai memaknai teladani meneladani lestarikan melestarikan jaga menjaga pertahankan berkontribusi bersatu bangkit berpartisipasi'.split(
    ' ',
  ),
);

/** Services of calls and news that alone tell no step. */
export const noSteps: ReadonlySet<string> = new Set(
  'mari,ayo,yuk,jangan,segera,waspada,cara,langkah,tahapan,alur,prosedur,panduan,antrean,cetak,mengurus,kode qr,qris,pendaftaran,mendaftar,imunisasi,vaksin,hemat,evakuasi,minum,buang sampah,aduan,pengaduan,telepon,tanya,wa,cuci tangan'.split(
    ',',
  ),
);
