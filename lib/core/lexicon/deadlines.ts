const split = (words: string): readonly string[] => words.split(',');

/** Words by which a sentence looks ahead to a date. */
export const stillAhead = split(
  'akan,daftar sebelum,daftar sampai,daftar hingga,daftar paling lambat,daftar segera,daftarkan,paling lambat,selambat-lambatnya,selambatnya,batas akhir,batas waktu,batas pendaftaran,tenggat,terakhir tanggal,jangan lewatkan,catat tanggalnya,save the date,segera hadir,saksikan,hadirilah,datang pada,ikuti pada,berlaku sampai,berlaku hingga',
);

/** A sentence with one of them tells of what was. */
export const pastWords: ReadonlySet<string> = new Set(
  split(
    'sudah,telah,lalu,kemarin,selesai,berakhir,sebelumnya,tahun-tahun,pernah,semula,awalnya,sejak,lahir,tertanggal,disahkan,ditetapkan,diundangkan,ujar,ujarnya,kata,katanya',
  ),
);

/** Words before the last day of something. */
export const deadlineWords = split(
  'paling lambat,selambat-lambatnya,selambatnya,batas akhir,batas waktu,batas pendaftaran,tenggat,pendaftaran sampai,pendaftaran hingga,daftar sampai,daftar hingga,daftar sebelum,pendaftaran ditutup,ditutup pada,berlaku sampai,berlaku hingga',
);
