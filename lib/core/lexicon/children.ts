/** Words for a child. */
export const childWords: readonly string[] =
  'anak,anak-anak,siswa,siswi,pelajar,santri,santriwati,murid,remaja,bocah,balita,bayi,di bawah umur'.split(
    ',',
  );

/** Words of a case before police or court. */
export const caseWords: readonly string[] =
  'dicabuli,mencabuli,pencabulan,cabul,persetubuhan,disetubuhi,pemerkosaan,diperkosa,perkosaan,pelecehan,dilecehkan,perundungan,dirundung,bullying,dibully,kekerasan,penganiayaan,dianiaya,dipukul,dipukuli,dikeroyok,pengeroyokan,tawuran,ditangkap,diamankan polisi,pembegalan,pembunuhan,dibunuh,penculikan,diculik,tersangka,berhadapan dengan hukum,korban,pelaku'.split(
    ',',
  );

/** Beside a victim: no case of law, but a disaster or an illness. */
export const accidents: ReadonlySet<string> = new Set(
  'banjir gempa longsor bencana kebakaran kecelakaan tenggelam angin erupsi tsunami'.split(' '),
);

/** A sentence with one of these teaches about such cases and tells of none. */
export const prevention: ReadonlySet<string> = new Set(
  'sosialisasi pencegahan mencegah cegah anti stop edukasi penyuluhan kampanye deklarasi tolak bahaya seminar workshop duta lomba webinar satgas pelatihan pembinaan bimbingan sekolah-ramah'.split(
    ' ',
  ),
);
