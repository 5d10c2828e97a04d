const list = (words: string): readonly string[] => words.split(',');

/** What may be exempt from being made public, or is not settled yet. */
export const exemptWords = list(
  'nota dinas,memorandum,bersifat rahasia,dokumen rahasia,sangat rahasia,dokumen internal,internal kantor,bocoran,rancangan keputusan,draf keputusan,draft keputusan,belum ditetapkan,belum disahkan,belum ditandatangani,hasil sementara penilaian,calon pemenang tender,evaluasi penawaran,harga perkiraan sendiri,hps,penyelidikan,penyidikan,bap,berita acara pemeriksaan,hasil audit,hasil pemeriksaan inspektorat,denah pengamanan,kode akses,hukuman disiplin,calon pejabat,hasil asesmen',
);

/** What threatens many people, so that an hour counts. */
export const urgentWords = list(
  'jangan diminum,jangan dikonsumsi,air tercemar,sumur tercemar,pencemaran air,keracunan makanan,keracunan massal,kejadian luar biasa,klb,kebocoran gas,gas bocor,limbah beracun,bahan kimia berbahaya,tanggul jebol,bendungan jebol,harus mengungsi,segera mengungsi,status awas,status siaga,siaga 1,peringatan dini,vaksin ditarik,ditarik dari peredaran,kebakaran pabrik,jembatan putus,jembatan ambruk',
);

/** What a post on a remedy speaks of. */
export const remedyWords = list(
  'jamu,herbal,obat herbal,obat tradisional,ramuan,khasiat,berkhasiat,suplemen,testimoni,testimoni pasien,pengobatan alternatif,obat kuat,pelangsing,bekam,madu asli',
);

/** People who hold or want an elected office, and what is told of them. */
export const electedWords = list(
  'bupati,wakil bupati,gubernur,wakil gubernur,wali kota,wakil wali kota,walikota,wakil walikota,presiden,wakil presiden,anggota dprd,ketua dprd',
);
