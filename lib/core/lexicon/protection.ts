const list = (words: string): readonly string[] => words.split(',');

/** Illnesses and states of health that nobody wants to be known by. */
export const illnesses = list(
  'hiv,aids,hiv/aids,odha,odhiv,tbc,tb,tuberkulosis,kusta,sifilis,raja singa,gonore,hepatitis,gangguan jiwa,odgj,skizofrenia,depresi,kanker,diabetes,epilepsi,covid-19,covid,positif covid,stunting,gizi buruk,dbd,demam berdarah,leptospirosis,penyakit menular,infeksi menular seksual,kecanduan,hamil di luar nikah',
);

/** Illnesses of which even a neighbourhood is too narrow. */
export const stigmas = list(
  'hiv,aids,hiv/aids,odha,odhiv,sifilis,raja singa,gonore,infeksi menular seksual',
);

/** Somebody has it: not a service, a test, a campaign. */
export const sufferers = list(
  'pasien,penderita,pengidap,penyintas,positif,terinfeksi,terjangkit,mengidap,menderita,terpapar,dirawat,didiagnosis,mengalami,sakit',
);

/** A sentence with one of these speaks of a service or teaches. */
export const teaching: ReadonlySet<string> = new Set(
  'sosialisasi pencegahan mencegah cegah edukasi penyuluhan kampanye bahaya seminar workshop webinar pelatihan pembinaan bimbingan gratis skrining deklarasi peringatan uu undang-undang satgas'.split(
    ' ',
  ),
);

/** Specific personal data other than health. */
export const specificMatters = list(
  'mantan narapidana,mantan napi,residivis,catatan kejahatan,catatan kriminal,skck bermasalah,sidik jari,retina,rekam wajah,tes dna,hasil dna,penghasilan per bulan,berpenghasilan,berutang,utangnya,menunggak,tunggakannya,kredit macet,saldo rekening,saldonya,gajinya,hasil tes urine,anak di luar nikah',
);

/** Words of sexual violence. */
export const sexualViolence = list(
  'dicabuli,mencabuli,pencabulan,cabul,persetubuhan,disetubuhi,menyetubuhi,pemerkosaan,diperkosa,memperkosa,perkosaan,rudapaksa,dirudapaksa,pelecehan seksual,dilecehkan,kekerasan seksual,eksploitasi seksual,sodomi,disodomi',
);

/** Words for who did it; a name beside them is not the victim's. */
export const offenders = list('pelaku,tersangka,terdakwa,terpidana,terduga');

/** Words of suicide. */
export const suicide = list(
  'bunuh diri,gantung diri,mengakhiri hidup,mengakhiri hidupnya,menghabisi nyawanya sendiri,percobaan bunuh diri',
);

/** How, where, with what last words. */
export const suicideDetails = list(
  'gantung diri,seutas tali,tali tambang,minum racun,menenggak racun,racun serangga,menenggak cairan,menyayat,surat wasiat,pesan terakhir,surat terakhir,detik-detik,kronologi',
);

/** Where help is, beside the helplines of the office. */
export const helpWords = list(
  'psikolog,konselor,konseling,layanan kesehatan jiwa,butuh bantuan,butuh teman bicara,hotline,hubungi,puskesmas,rumah sakit jiwa,psikiater',
);

/** Who died, in news that hurts. */
export const mourning = list(
  'jenazah,mayat,tewas,korban meninggal,korban jiwa,meninggal dunia,korban kecelakaan,tenggelam',
);
