/** Before a title: it is somebody else who holds it, held it, or stands beside the holder. */
export const actingMarks: ReadonlySet<string> = new Set(
  'mantan,eks,calon,wakil,istri,ketua,kantor,pendopo,rumah,peraturan,keputusan,instruksi,surat,jabatan,sekretaris,asisten,staf,plt,plh,pj,pjs,penjabat,tugas,harian,sebagai,definitif,menjadi,para,seluruh,pemilihan,pilkada,piala'.split(
    ',',
  ),
);
