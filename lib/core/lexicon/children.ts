/** Words for a child. */
export const childWords: readonly string[] =
  'anak,anak-anak,siswa,siswi,pelajar,santri,santriwati,murid,remaja,bocah,balita,bayi,di bawah umur'.split(
    ',',
  );

/** Where children are, so that a picture may show them. Short names of schools count in capitals. */
export const childPlaces: readonly string[] =
  'posyandu,sekolah,madrasah,pesantren,taman kanak-kanak,TK,PAUD,SD,SDN,SMP,SMPN,SMA,SMAN,SMK,SMKN,MTs,imunisasi,stunting,khitanan massal,panti asuhan'.split(
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
