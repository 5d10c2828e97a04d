/** Before an address: it is where somebody lives, or of somebody. */
export const dwellingWords: readonly string[] =
  'alamat rumah,rumah,rumahnya,kediaman,tinggal,tinggal di,domisili,berdomisili,pak,bu,bapak,ibu,sdr,sdri,saudara,saudari,kak,mbak,mas,a.n.,atas nama,milik,nama,bernama,penerima,pasien,korban,almarhum,almarhumah,keluarga,pemilik,punya saya'.split(
    ',',
  );

/** Before an address, of whom or what the words before tell. */
export const addressWords: readonly string[] = ['alamat', 'beralamat', 'alamatnya'];

/** Before an address: it is a place where people come, or of which news is told. */
export const publicPlaceWords: readonly string[] =
  'kantor,dinas,badan,puskesmas,pustu,posyandu,rsud,rs,rumah sakit,rumah makan,rumah dinas,rumah potong,rumah ibadah,klinik,gedung,aula,balai,balai desa,balai warga,balai rw,masjid,musala,mushola,gereja,pura,vihara,kelenteng,sekolah,sd,sdn,smp,smpn,sma,sman,smk,smkn,mi,mts,man,tk,paud,ponpes,pesantren,kampus,universitas,pasar,terminal,stasiun,samsat,gerai,loket,mal,mall,mpp,hotel,resto,restoran,kafe,cafe,lapangan,alun-alun,stadion,taman,perpustakaan,polres,polsek,koramil,bank,atm,apotek,posko,pos,gor,pendopo,museum,kios,toko,warung,bengkel,pabrik,pt,cv,sekretariat,uptd,bpbd,dpmptsp,disdukcapil,dukcapil,bapenda,studio,lokasi,tempat,bertempat,titik,proyek,perbaikan,pengerjaan,fogging,kerja bakti,banjir,longsor,pemadaman,pengalihan,bank sampah,ruang,halaman,kecamatan,kelurahan'.split(
    ',',
  );
