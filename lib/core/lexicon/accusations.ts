const list = (words: string): readonly string[] => words.split(',');

/** What someone is called in an accusation. */
export const accusations = list(
  'penyebar fitnah,penyebar hoaks,penyebar hoax,penyebar kebohongan,penyebar kebencian,tukang fitnah,tukang bohong,pemfitnah,pembohong,provokator,penghasut,biang kerok,dalang kerusuhan,menyebar fitnah,menyebarkan fitnah,menyebar hoaks,menyebarkan hoaks,menyebarkan hoax,menyebar hoax,memfitnah,berbohong,menipu warga,menipu masyarakat,menghina pemerintah,akun penipu,akun bodong,akun abal-abal',
);

/** What someone is called who is said to have done a crime. */
export const culprits = list(
  'pelaku,pencuri,maling,penipu,koruptor,pembunuh,pemerkosa,perampok,begal,pengedar,pencopet,pembegal,penjahat,penadah,penganiaya',
);

/** Where a case stands: with one of these nothing is taken for proven. */
export const legalStatus = list(
  'terduga,diduga,dugaan,tersangka,terdakwa,terpidana,divonis,dinyatakan bersalah,disangka,disangkakan,didakwa,putusan,berkekuatan hukum tetap,diputus,praduga,masih diperiksa,masih diselidiki',
);

/** Behind `pelaku`: people of a trade. */
export const trades: ReadonlySet<string> = new Set(
  'usaha umkm ukm ikm seni wisata pariwisata industri ekonomi perjalanan pasar budaya olahraga kreatif pembangunan bisnis jasa kuliner ekspor utama sejarah ekraf pertanian perikanan kepentingan pertunjukan tani'.split(
    ' ',
  ),
);
