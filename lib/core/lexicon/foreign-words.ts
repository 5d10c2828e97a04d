/** Foreign words with an established Indonesian one, apart from those that the jargon list has. `=` parts, `/` offers more. */
const list = `talkshow=gelar wicara/bincang-bincang; talk show=gelar wicara/bincang-bincang; training=pelatihan; meeting=rapat; event=acara; feedback=umpan balik; venue=tempat;
doorprize=hadiah undian; door prize=hadiah undian; grand opening=pembukaan; opening ceremony=upacara pembukaan; closing ceremony=upacara penutupan; sharing session=sesi berbagi;
coaching clinic=klinik pelatihan; best practice=praktik baik; gadget=gawai; smartphone=ponsel pintar; handphone=ponsel; hoax=hoaks; live streaming=siaran langsung; livestreaming=siaran langsung;
streaming=siaran langsung/tayangan; password=kata sandi; contact person=narahubung; customer service=layanan pelanggan; call center=pusat panggilan; drive thru=layanan tanpa turun; rundown=susunan acara;
volunteer=relawan/sukarelawan; leaflet=selebaran; flyer=selebaran; rest area=tempat istirahat; door to door=dari rumah ke rumah; hard copy=salinan cetak; hardcopy=salinan cetak; soft copy=salinan digital;
softcopy=salinan digital; barcode=kode batang/kode QR; save the date=catat tanggalnya; register now=daftar sekarang; open recruitment=pendaftaran anggota baru; skill=keterampilan; soft skill=keterampilan pribadi;
giveaway=bagi-bagi hadiah; reward=penghargaan/hadiah; outdoor=luar ruang; indoor=dalam ruang; lockdown=karantina wilayah; social distancing=jaga jarak; physical distancing=jaga jarak; new normal=kenormalan baru;
hand sanitizer=penyanitasi tangan; swab test=tes usap; rapid test=tes cepat; website=situs web; email=pos-el/surel; e-mail=pos-el/surel; posting=unggah/unggahan; repost=unggah ulang; screenshot=tangkapan layar;
follower=pengikut; followers=pengikut; full day=sehari penuh; weekend=akhir pekan; weekday=hari kerja; sold out=habis; early bird=pendaftar awal; walk in=datang langsung; on the spot=di tempat; checklist=daftar periksa;
problem solving=pemecahan masalah; public speaking=bicara di depan umum; parenting=pengasuhan; bullying=perundungan; job fair=bursa kerja; jobfair=bursa kerja; time line=linimasa/jadwal; timeline=linimasa/jadwal;
tagline=semboyan; business plan=rencana usaha; sharing=berbagi/berbagi cerita; keynote speaker=pembicara utama; guest star=bintang tamu; progress=kemajuan/perkembangan; planning=perencanaan; action plan=rencana aksi; job description=uraian tugas; staff=staf; showroom=ruang pamer; meeting room=ruang rapat;
refreshing=penyegaran/rekreasi; gathering=pertemuan/temu warga; touring=perjalanan/wisata berkendara; family gathering=pertemuan keluarga; city tour=keliling kota; snack=kudapan/camilan; lunch=makan siang; coffee break=rehat kopi; merchandise=cendera mata; souvenir=suvenir;
running text=teks berjalan; traffic light=lampu lalu lintas; double track=jalur ganda; underpass=lintas bawah; flyover=jalan layang; shuttle bus=bus ulang-alik; parking area=tempat parkir; first come first served=siapa cepat dia dapat`;

export interface ForeignWord {
  readonly text: string;
  readonly plain: readonly string[];
}

export const foreignWords: readonly ForeignWord[] = list.split(';').map((entry) => {
  const [text = '', plain = ''] = entry.trim().split('=');
  return { text, plain: plain.split('/') };
});
