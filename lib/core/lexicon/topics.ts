/** Things that an office writes about, each with words that hardly mean anything else. */
export const topicWords: Readonly<Record<string, string>> = {
  tax: 'pajak,pajak kendaraan,pbb,samsat,retribusi',
  health: 'vaksin,vaksinasi,imunisasi,posyandu,donor darah,cek kesehatan,demam berdarah,stunting',
  papers: 'ktp,ktp-el,akta kelahiran,kartu identitas anak,paspor',
  contest: 'lomba,turnamen,sayembara,festival',
  waste: 'sampah,bank sampah,jelantah',
  work: 'lowongan,lowongan kerja,job fair,bursa kerja,pelatihan kerja',
  school: 'beasiswa,spmb,ppdb,penerimaan murid baru',
  trade: 'pasar murah,bazar umkm,operasi pasar',
  aid: 'bansos,bantuan sosial,pkh',
};
