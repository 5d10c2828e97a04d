/** Parties whose names mean nothing else. PKB, PBB, PAN and PKS are also taxes, an agency and a contract. */
export const parties: readonly string[] =
  'PDIP,PDI Perjuangan,PDI-Perjuangan,PDI-P,Golkar,Gerindra,NasDem,Perindo,Hanura'.split(',');

/** Words of an election contest. */
export const campaignWords: readonly string[] =
  'paslon,pasangan calon,timses,tim sukses,tim pemenangan,relawan pemenangan,caleg,cagub,cawagub,cabup,cawabup,cawalkot,capres,cawapres,bakal calon,calon gubernur,calon wakil gubernur,calon bupati,calon wakil bupati,calon wali kota,calon wakil wali kota,calon presiden,calon wakil presiden,calon legislatif,calon anggota legislatif,lanjutkan kepemimpinan,deklarasi dukungan,coblos nomor,menangkan paslon'.split(
    ',',
  );

/** A council's group bears the name of its party; naming it takes no side. */
export const councilWords: ReadonlySet<string> = new Set(['fraksi', 'dprd', 'dpr', 'mprd']);

/** Bodies that run elections speak of candidates by their office. */
export const electionBodies: readonly string[] =
  'kpu,bawaslu,panwaslu,panwascam,ppk,pps,dkpp,komisi pemilihan umum,badan pengawas pemilu,cekdptonline.kpu.go.id'.split(
    ',',
  );
