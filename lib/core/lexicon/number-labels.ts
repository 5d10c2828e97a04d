/** What a number is, told by the word before it. */
export type NumberLabel =
  | 'nik'
  | 'kk'
  | 'nip'
  | 'npwp'
  | 'jkn'
  | 'account'
  | 'bank'
  | 'phone'
  | 'other';

const terms = (label: NumberLabel, words: string) =>
  words.split(',').map((text) => ({ text, value: label }));

export const numberLabels: readonly { readonly text: string; readonly value: NumberLabel }[] = [
  ...terms('nik', 'nik,no ktp,no. ktp,nomor ktp,ktp,nomor induk kependudukan'),
  ...terms('kk', 'kk,no kk,no. kk,no.kk,nomor kk,kartu keluarga,nkk'),
  ...terms('nip', 'nip,nipppk,nip pppk,ni pppk,nomor induk pegawai,nomor induk pppk'),
  ...terms('npwp', 'npwp,npwp15,npwp16,nomor pokok wajib pajak'),
  ...terms(
    'jkn',
    'jkn,kis,jkn-kis,bpjs,bpjs kesehatan,kartu jkn,kartu jkn-kis,kartu indonesia sehat,no. kartu,no kartu,nomor kartu',
  ),
  ...terms('account', 'rekening,rek,rek.,norek,no. rek,no rek,no. rekening,no.rek,no.rekening'),
  ...terms(
    'bank',
    'bca,bni,bri,bri simpedes,mandiri,bank mandiri,bsi,bjb,bank bjb,bank banten,bank dki,bank jakarta,btn,cimb,cimb niaga,danamon,permata,seabank,bank jago,muamalat,mega,btpn,bank jatim,bank jateng',
  ),
  ...terms(
    'phone',
    'hubungi,hub,hub.,telp,telp.,tlp,telepon,tel,center,whatsapp,wa,hp,no hp,no. hp,no.hp,narahubung,cp,kontak,kontak person,contact person,sms,chat,faks,fax',
  ),
  ...terms(
    'other',
    'resi,pesanan,order,invoice,faktur,booking,antrean,antrian,tiket,aduan,pelanggan,id pelanggan,virtual account,va,billing,kode billing,kode bayar,nib,nop,imei,seri,nomor seri,surat,surat edaran,sk,sertifikat,meeting,meeting id,webinar,id rapat,zoom,passcode,kata sandi,isbn,npsn,nisn,nuptk,tender,paket,koordinat,lokasi,kode,kode rekening,rekening belanja,rekening listrik,rekening air,rekening pdam,rekening pln,register,registrasi,polis,pukul,pkl,tanggal,tahun,senilai,sebesar,anggaran,saldo,sebanyak,total,nomor surat,p-irt,pirt,md,bpom,halal,nomor induk berusaha',
  ),
];

/** An account that belongs to an office or a society, made to be published. */
export const officialAccountWords: readonly string[] =
  'kas daerah,kas umum,kas umum daerah,kas negara,kas desa,rkud,rkun,bendahara,rekening resmi,virtual account,baznas,badan amil zakat,amil zakat,palang merah,rekening donasi'.split(
    ',',
  );

/** Behind `a.n.`: no person. */
export const officialOwners: readonly string[] =
  'kas,rkud,bendahara,baznas,pmi,yayasan,panitia,masjid,musala,koperasi,bumdes,bumd,lembaga,dinas,badan,pemerintah,pemkab,pemkot,pemprov,pemda,kantor,sekolah,universitas,komite,upz,dkm,rsud,puskesmas,perumda,pt,cv,bapenda,palang,desa,kelurahan,kecamatan,rumah'.split(
    ',',
  );
