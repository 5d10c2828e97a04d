import type { PostKind } from '../post-kind.ts';

/** Words by which a kind of post is guessed, with how much each tells. */
export const kindWords: Readonly<Record<PostKind, readonly (readonly [number, string])[]>> = {
  service: [
    [
      3,
      'syarat,syaratnya,persyaratan,loket,jam layanan,jam pelayanan,layanan keliling,samsat keliling,tidak dipungut biaya,cukup bawa,bawa ktp,mengurus,urus ktp,cek kesehatan gratis',
    ],
    [
      2,
      'gratis,fotokopi,antrean,pelayanan,biaya,tarif,formulir,paspor,ktp-el,akta kelahiran,puskesmas terdekat',
    ],
  ],
  announcement: [
    [
      3,
      'pengumuman,lowongan,ditutup sementara,pengalihan arus,pemadaman,paling lambat,batas akhir,seleksi,jadwal,dibuka pendaftaran,pendaftaran dibuka,perubahan jadwal,libur,cuti bersama,beasiswa',
    ],
    [
      2,
      'diumumkan,pendaftaran,kuota,mulai tanggal,daftar di,link di bio,save the date,open recruitment,tanggal,lomba',
    ],
  ],
  campaign: [
    [
      3,
      'tips,tahukah,tahukah anda,apa itu,gejala,mitos,cuci tangan,pilah,kuras,cegah,hindari,kenali,bahaya,manfaat,edukasi,hemat',
    ],
    [2, 'ayo,yuk,jangan,kurangi,periksa,vaksin,imunisasi,agar,pastikan,waspadai'],
  ],
  activity: [
    [
      3,
      'menghadiri,membuka acara,membuka secara resmi,turut hadir,sambutannya,dihadiri,kunjungan kerja,rapat koordinasi,rakor,melantik,pelantikan,upacara,apel,meresmikan,peresmian,penyerahan,menyerahkan,menggelar,kegiatan ini,acara ini,bertempat di,berlangsung,mengikuti,dilaksanakan,melaksanakan',
    ],
    [
      2,
      'kegiatan,acara,dalam rangka,bupati,wakil bupati,kepala dinas,peserta,ungkap,ujar,harap,berharap,tutur,jelas',
    ],
  ],
  hazard: [
    [
      4,
      'peringatan dini,mengungsi,evakuasi,tas siaga,tempat pengungsian,titik kumpul,tsunami,air naik,banjir bandang,nomor darurat',
    ],
    [2, 'waspada,siaga,gempa,banjir,longsor,cuaca ekstrem,bmkg,bpbd,puting beliung'],
  ],
  clarification: [
    [
      5,
      'klarifikasi,hoaks,hoax,tidak benar,fakta,faktanya,disinformasi,penipuan,mengatasnamakan,pesan berantai,beredar pesan,ralat',
    ],
    [3, 'beredar,palsu,menyesatkan'],
  ],
  achievement: [
    [4, 'meraih penghargaan,raih penghargaan,menerima penghargaan,juara,prestasi'],
    [2, 'penghargaan,meraih,raih,peringkat'],
  ],
  greeting: [
    [5, 'selamat hari,selamat memperingati,dirgahayu,mengucapkan selamat,selamat ulang tahun'],
    [3, 'selamat,turut berduka,segenap keluarga besar'],
  ],
  profile: [[3, 'profil,sejarah,visi misi,visi dan misi,sosok']],
};
