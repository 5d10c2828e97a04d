/** Fewest words of a text that can describe a service. */
export const fewestServiceWords = 15;

/** Most words of a post that describes one; what is longer is an article. */
export const mostServiceWords = 200;

/** Words that name a service. */
export const serviceSigns: readonly string[] =
  'urus,mengurus,layanan,pelayanan,samsat,samsat keliling,loket,pembuatan,perekaman,perizinan,izin,pendaftaran,pemeriksaan,cek kesehatan,imunisasi,vaksinasi,donor darah,konsultasi,pembayaran,perpanjangan,cetak,legalisasi'.split(
    ',',
  );
