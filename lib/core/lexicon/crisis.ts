const split = (words: string): readonly string[] => words.split(',');

/** What people can do when a danger is near. */
export const hazardActions = split(
  'pindah,pindahlah,pindahkan,mengungsi,mengungsilah,evakuasi,jauhi,menjauh,hindari,menghindari,matikan,padamkan,cabut,telepon,hubungi,laporkan,lapor,siapkan,naik ke,keluar dari,berlindung,tutup,amankan,pantau,ikuti arahan,ikuti petunjuk,jangan melintas,jangan menyeberang,jangan berteduh,kurangi,tunda,bawa,gunakan masker,pakai masker,lewati,gunakan jalur,lewat jalan,tetap di',
);

/** Words that calm and tell no step. */
export const soothingWords = split(
  'harap tenang,tetap tenang,jangan panik,tidak perlu panik,diharap tenang,tetap waspada,harap waspada,diimbau waspada,diminta waspada,tingkatkan kewaspadaan,meningkatkan kewaspadaan',
);
