import type { PostKind } from '../post-kind.ts';

/** Words by which a kind of post is guessed. Each says the same: that some of them stand together tells more. */
export const kindWords: Readonly<Record<PostKind, string>> = {
  service:
    'layanan,pelayanan,gratis,syarat,syaratnya,persyaratan,loket,jam layanan,jam pelayanan,layanan keliling,samsat keliling,tidak dipungut biaya,cukup bawa,bawa ktp,bawa,mengurus,urus,urus ktp,cek kesehatan gratis,fotokopi,antrean,biaya,tarif,formulir,paspor,ktp-el,akta kelahiran,puskesmas terdekat,konseling,akses,mengakses,faq,kunjungi,isilah,setiap hari,bisa diakses,dapat digunakan,denda,bayar di,dilayani,melayani,lewat aplikasi,cek tagihan',
  campaign:
    'tips,tahukah,tahukah anda,apa itu,gejala,mitos,cara,langkah,manfaat,bahaya,adalah,bukanlah,melainkan,ternyata,sebaiknya,hindari,kenali,cegah,perlu diketahui,pertama,kedua,ketiga,tekan,ketik,klik,edukasi,penyebab,jenis,menurut,cuci tangan,pilah,kuras,hemat,kurangi,periksa,imunisasi,diimunisasi,kenapa penting,jangan bakar,pastikan',
  announcement:
    'akan,pengumuman,mengumumkan,diumumkan,pendaftaran,daftar,lowongan,cpns,seleksi,jadwal,dijadwalkan,tanggal,besok,mendatang,lomba,beasiswa,open recruitment,recruitment,save the date,kuota,batas waktu,batas akhir,hari terakhir,paling lambat,surat edaran,mulai,terhitung mulai,berlaku,diberlakukan,ditutup,ditutup sementara,pengalihan arus,pemadaman,perubahan jadwal,dilarang,melarang,informasi,jangan lewatkan,bergabung,survei,kuesioner,segera,siapkan,menyiapkan,disiapkan,dipindah,stok,libur,cuti bersama,catat,tayang,saksikan,link di bio',
  hazard:
    'peringatan dini,mengungsi,evakuasi,tas siaga,tempat pengungsian,pengungsian,titik kumpul,tsunami,air naik,banjir,banjir bandang,nomor darurat,siaga,gempa,longsor,cuaca ekstrem,bmkg,bpbd,puting beliung,kebakaran,erupsi',
  clarification:
    'klarifikasi,hoaks,hoax,bantah,membantah,dibantah,tidak benar,beredar,beredarnya,beredar pesan,fakta,faktanya,palsu,menyesatkan,disinformasi,penipuan,mengatasnamakan,pesan berantai,meluruskan,isu,menuding,ralat,bukan dari kami',
  activity:
    'kegiatan,acara,digelar,menggelar,gelar,diselenggarakan,menyelenggarakan,dilaksanakan,melaksanakan,berlangsung,diikuti,mengikuti,peserta,bertempat,bertempat di,bertajuk,bertema,pembukaan,penutupan,rapat,rapat koordinasi,rakor,workshop,seminar,bimtek,kunjungan,kunjungan kerja,studi tiru,mengunjungi,upacara,apel,memperingati,peresmian,festival,hadir,turut hadir,dihadiri,menghadiri,aula,pendopo,rombongan,sambutan,sambutannya,momentum,pelantikan,melantik,dilantik,membuka,membuka secara resmi,menerima,menyerahkan,diserahkan,penyerahan,melepas,dilepas,meresmikan,diresmikan,sosialisasi,pelatihan,dalam rangka,bersama,diadakan,mengadakan,telah,didampingi,dilakukan,melakukan,operasi,razia,gotong royong,kerja bakti,menyalurkan,disalurkan,membagikan,dibagikan,serahkan,kontingen,kemarin,disampaikan,menyampaikan',
  achievement:
    'juara,prestasi,penghargaan,menerima penghargaan,meraih penghargaan,raih penghargaan,meraih,raih,peringkat,terbaik,akreditasi,terakreditasi,unggul,medali,lolos,predikat,anugerah,pemenang,kompetisi,kejuaraan,mengharumkan,menorehkan,finalis,raihan,wtp,opini wajar',
  greeting:
    'selamat,semoga,dirgahayu,mengucapkan,mengucapkan selamat,ucapan,terima kasih,berduka,turut berduka,duka cita,belasungkawa,keluarga besar,segenap keluarga besar,selamat hari,selamat memperingati,selamat ulang tahun,selamat datang,hari raya,selamat dan sukses,minal aidin,sambut,menyambut,kami tunggu kedatangan',
  profile:
    'profil,sejarah,visi,misi,visi misi,visi dan misi,struktur,organisasi,tugas pokok,fungsi,susunan,berdiri,dibentuk,personil,pegawai,jabatan,undang-undang,pasal,peraturan,bab,dimaksud,menimbang,mengingat,perkenalkan,mengenal,fasilitas,laboratorium,dasar hukum,keputusan,maklumat,sosok',
};

/** Words by which a text speaks to its reader; a report of an event has none of them. */
export const readerWords = 'sobat,kalian,anda,kamu,kak,semuanya,yuk,ayo';
