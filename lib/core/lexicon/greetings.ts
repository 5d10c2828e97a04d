const split = (words: string): readonly string[] => words.split(',');

/** Words that make a text a greeting. */
export const greetingWords = split(
  'selamat hari,selamat hari raya,selamat memperingati,selamat merayakan,selamat ulang tahun,selamat atas,selamat dan sukses,selamat kepada,mengucapkan selamat,dirgahayu,selamat menunaikan,selamat natal,selamat tahun baru,selamat idulfitri,selamat idul fitri,selamat iduladha,selamat idul adha,selamat berpuasa,selamat menyambut,segenap keluarga besar,marhaban ya ramadhan,marhaban ya ramadan,minal aidin',
);

/** A word of mourning is no occasion to offer a service. */
export const mourningWords = split(
  'berduka,duka,duka cita,dukacita,belasungkawa,bela sungkawa,wafat,meninggal,meninggal dunia,wafatnya,meninggalnya,kepergian,almarhum,almarhumah,innalillahi,husnul khotimah,husnulkhatimah,berpulang',
);
