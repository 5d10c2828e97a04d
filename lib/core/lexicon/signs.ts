/** Small signs of what a text is about: each alone says little, and many together tell. */
export type EventSign = 'event' | 'greeting' | 'praise' | 'award';
export type CitizenSign = 'reader' | 'people' | 'knowledge' | 'substance';

/** Words of reports, greetings, praise and awards. */
export const eventSigns: Readonly<Record<EventSign, string>> = {
  event:
    'kegiatan,acara,digelar,menggelar,gelar,diselenggarakan,menyelenggarakan,dilaksanakan,berlangsung,diikuti,peserta,bertempat,bertempat di,bertajuk,bertema,pembukaan,penutupan,rapat,rakor,workshop,seminar,bimtek,kunjungan,mengunjungi,upacara,memperingati,peresmian,festival,hadir,dihadiri,menghadiri,aula,pendopo,gedung,hotel,rombongan,sambutan,momentum,ajang,perayaan,pelantikan,melantik,dilantik,membuka,dibuka,ditutup,menutup,menerima,menyerahkan,diserahkan,penyerahan,melepas,dilepas,meresmikan,diresmikan,kirab,hut,hari jadi,dalam rangka',
  greeting:
    'selamat,semoga,dirgahayu,ucapan,mengucapkan,terima kasih,sukses,bangga,berduka,selamat datang,wisuda,wisudawan,menyambut,tunggu kedatangan',
  praise:
    'sinergi,komitmen,apresiasi,bersama-sama,kebersamaan,semangat,silaturahmi,harapan,diharapkan,harapkan,mewujudkan,luar biasa,berhasil,antusias,antusiasme,meriah,khidmat,kompak,dukungan,kerja sama,kerjasama,pujian,inspirasi,motivasi',
  award:
    'juara,prestasi,penghargaan,meraih,raih,peringkat,terbaik,akreditasi,terakreditasi,unggul,medali,lolos,predikat,anugerah,pemenang,kompetisi',
};

/** Words that speak to a reader, name citizens, explain, or tell what there is. */
export const citizenSigns: Readonly<Record<CitizenSign, string>> = {
  reader: 'sobat,kalian,anda,kamu,yuk,ayo,kak,teman-teman',
  people:
    'warga,masyarakat,pedagang,petani,pasien,siswa,pelaku usaha,pekerja,korban,penumpang,pengguna,pengendara,ibu hamil,balita,lansia',
  knowledge:
    'adalah,merupakan,yaitu,yakni,ialah,pasal,peraturan,fungsi,tugas pokok,disebabkan,akibat,berupa,terdiri,meliputi,karena,sehingga,apabila,jika',
  substance:
    'mulai,akan,sudah,kini,bantuan,biaya,harga,gratis,jadwal,syarat,pendaftaran,daftar,informasi,kuota,batas,dampak,terdampak,kasus,rusak,perbaikan,penanganan,pencegahan,hasil,data,persen,jumlah,target,aplikasi,layanan',
};
