/** Words that call a reader to do something now. */
export const callWords =
  'ayo,yuk,silakan,silahkan,jangan lupa,jangan lewatkan,jangan sampai,kunjungi,simak,saksikan,tonton,daftarkan,segera daftar,daftar sekarang,bergabung,gabung,ikuti,catat,save the date,isi,isilah,mengisi,unduh,klik,cek,pilih menu,pastikan,hubungi,laporkan,lapor,siapkan,bawa,hindari,waspadai,periksa,gunakan,akses,kirim,datang,manfaatkan,buka,ketik,tekan,bayar,berangkat,belok,pindahkan,pilah,matikan,jangan klik,jangan teruskan,tunda';

/** Words that tell what can be got or joined, and how. */
export const offerWords =
  'pendaftaran,daftar,mendaftar,syarat,persyaratan,kuota,gratis,jadwal,formulir,kuesioner,kuisioner,beasiswa,lowongan,open recruitment,info lebih lanjut,informasi lebih lanjut,informasi lengkap,lebih lanjut,dapat diakses,bisa diakses,bisa mengakses,dapat menghubungi,bisa menghubungi,narahubung,link di bio,tautan,melalui link,dibuka untuk,terbuka untuk,untuk umum,batas waktu,paling lambat,hari terakhir,layanan,pelayanan,jam,setiap hari,bisa,dapat digunakan,dapat mengikuti,website,laman,situs,info terbaru';
