/**
 * How far a word may go in an office's post: `youth` only where the office writes for young people,
 * `avoid` rather not, `never` not at all.
 */
export type Informality = 'youth' | 'avoid' | 'never';

/** An informal form and its standard words, best first; none where the word can go. */
export interface InformalWord {
  readonly text: string;
  readonly plain: readonly string[];
  readonly level: Informality;
}

/** `form=standard`, several forms by `/`; without `=` the word can simply go. */
const lists: Readonly<Record<Informality, string>> = {
  youth: `min/mimin=Admin; dong/donk; deh; sih; kok; lho/loh; tuh; aja/aj=saja; nggak/ngga/enggak/gak/gk/ngak/nggk/ndak=tidak;
    kalo=kalau; gimana/gmn/gmana=bagaimana; banget=sekali; bikin=membuat; udah/uda/dah=sudah; bestie=teman; kuy=ayo; kece=bagus;
    mager=malas bergerak; kepo=ingin tahu; japri=pesan pribadi; makasih/makasi/mksh/mksih=terima kasih; pengen/pingin/pngn/pgn=ingin;
    liat/lht=lihat; ngeliat=melihat; pake/pke=pakai; gini/gni=begini; gitu/gtu/gt=begitu; emang/emg/emng=memang; bener/bnr=benar; temen/tmn=teman;
    ngomong=berbicara; nyari=mencari; nunggu=menunggu; ngasih=memberi; dapet/dpt=dapat; cuman/cuma-cuma aja=cuma; tau/tw=tahu; ama=sama; sampe/smpe=sampai;
    kayak/kyk/kaya gini/kek=seperti; trus/trs=terus; tapi kan=tetapi; ntar=nanti; entar=nanti; barengan=bersama-sama; bareng-bareng=bersama-sama;
    nyobain=mencoba; ngerasain=merasakan; ngajak=mengajak; ngebut=melaju kencang; nambah=bertambah; ngurus=mengurus; nyampe=sampai; nanya=bertanya;
    beneran=sungguh; bentar=sebentar; abis=habis; ilang=hilang; denger=dengar; inget=ingat; seneng=senang; males=malas; pinter=pintar; tetep/ttp=tetap;
    karna=karena; ato/ataw=atau; nonton=menonton; nangis=menangis; ngerti=mengerti; mikir=berpikir; dikit=sedikit; gede=besar; kenceng=kencang;
    deket=dekat; bales=balas; make=memakai; ngambil=mengambil; ngelakuin=melakukan; lakuin=lakukan; manfaatin=manfaatkan; dapetin=dapatkan; cobain=coba; jagain=jaga;
    bantuin=bantu; bayarin=bayarkan; ngapain=untuk apa; siapin=siapkan; cekidot=lihat; yaudah=baiklah; gausah=tidak usah; gapapa=tidak apa-apa;
    nomer=nomor; kemaren/kmaren=kemarin; pesen=pesan; dipake=dipakai; dibales=dibalas; kasian=kasihan; hape=ponsel; nelpon/nelfon=menelepon; telfon=telepon; apaan=apa; dateng=datang; ampe=sampai; muter=berputar; nyasar=tersesat; bakalan=akan; ketauan=ketahuan; nyoba=mencoba; ngirim=mengirim; kerasa=terasa; nemu=menemukan; ngecek=memeriksa; ijo=hijau; ngadain=mengadakan; bedain=bedakan; maksa=memaksa; semalem=semalam; ngerasa=merasa; nerima=menerima; nyangkut=tersangkut; nyambung=tersambung; ngadu=mengadu; dibalikin=dikembalikan; ancur=hancur; nanem=menanam; nyiapin=menyiapkan; ngasihin=memberikan`,
  avoid: `ga/g/gx=tidak; guys/gaes/gais/gaess/gengs=teman-teman; bro; sis; skuy=ayo; gaskeun/gaskan/gaskuy=ayo; gas pol; mantul=bagus; mantap jiwa=bagus; kece badai=bagus;
    gabut=tidak ada kegiatan; baper=mudah tersinggung; santuy=santai; otw=sedang menuju; btw=omong-omong; fyi=sekadar info; cmiiw=koreksi jika keliru; hehe/hihi/haha/hahaha/hehehe;
    plis/pls/pliss=tolong; thx/thanks/tq/tengkyu=terima kasih; yg=yang; dgn/dg/dngn/dgan=dengan; utk/untk/tuk=untuk; tdk=tidak; krn/krna/karn/coz=karena; dlm=dalam; dr/dri=dari;
    kpd=kepada; pd=pada; sdh/udh/sdah=sudah; blm/blom/belom/blum/lom=belum; bs/bsa=bisa; jg/jga=juga; klo/kl/klau/klw=kalau; sy/sya=saya; bpk=Bapak; tgl=tanggal; ttg=tentang; tsb=tersebut;
    shg=sehingga; spy=supaya; msh/msih=masih; org=orang; hrs/hrus=harus; bnyk/bnyak/byk=banyak; tp/tpi=tetapi; sm/sma=sama; jd/jdi=jadi; lg/lgi=lagi; jgn/jngn/jangn=jangan; km/kmu=kamu;
    skrg/skr/skrang/skrng=sekarang; knp/knpa/napa=kenapa; bkn=bukan; lbh=lebih; dlu/dl/dulu2=dulu; smoga/smga=semoga; slalu/sll=selalu; ank=anak; smua/sma2/smw=semua; ni=ini; tu=itu;
    dtg=datang; brp=berapa; sblm=sebelum; stlh=setelah; sdg=sedang; trmksh/trims/trima kasih/mkasih=terima kasih; hr=hari; bln=bulan; thn=tahun; jml=jumlah; pny/pnya=punya; sll=selalu; spt/sprti/sperti=seperti;
    kmrn=kemarin; bsk=besok; td/tdi=tadi; mlm=malam; kt=kita; kmi=kami; gmna=bagaimana; dmn/dmna=di mana; kpn=kapan; bgmn=bagaimana; krm=kirim; tlg/tlng=tolong; mhn=mohon;
    dpn=depan; blkg=belakang; mngkn/mgkn/mungkn=mungkin; hny/hnya=hanya; sngt/sgt=sangat; slh=salah; bbrp=beberapa; sbg=sebagai; antr=antara; trhdp=terhadap; drpd=daripada;
    sdr=Saudara; pak2=bapak-bapak; ibu2=ibu-ibu; anak2=anak-anak; teman2/temen2/tmn2=teman-teman; sama2/sm2=sama-sama; masing2=masing-masing; kira2=kira-kira; hati2=hati-hati; benar2/bener2=benar-benar;
    orang2/org2=orang-orang; moga2/mudah2an=semoga; ayuk/ayuks/yukk/yuks=ayo; ngabuburit bareng=ngabuburit; follback=ikuti balik; gercep=cepat; mupeng=ingin sekali; kudu=harus; cepet/cpt=cepat;
    donlot=unduh; cust=pelanggan; pic=penanggung jawab; info2=info; dll2=dan lain-lain; mba=Mbak; bgs=bagus; cntik=cantik; y/yah/iy/iyah/iyaa=ya; q/aq/ak=saya; gw/gue/w=saya; lu/lo/loe/elu=kamu; d=di; ny=nya; ma=sama; ka/kk/kaka=Kakak; ngakak=tertawa; ig=Instagram; wkt=waktu; hbs=habis; lwt=lewat; ktmu=bertemu; ktm=bertemu; brg=barang; hrg=harga; cm/cma=cuma; mw/mo=mau; bw=bawa; bkin=membuat; jln=jalan; rmh=rumah; tmpt/tmpat=tempat; nmr/nmer/no hp=nomor; krja=kerja; bru=baru; pgi=pagi; pst/psti=pasti; sklh=sekolah; skli/skali/sx=sekali; sbnrnya/sbnernya=sebenarnya; bgtu=begitu; bgini=begini; ktnya=katanya; kyknya/kayanya/kayaknya=sepertinya; hrsnya/harusny=seharusnya; namany=namanya; kbr=kabar; slmt/slamat=selamat; smngt/smgt/semangt=semangat; sht/sehaat=sehat; sukse=sukses; muda2han=semoga; tros=terus; dgr=dengar; blg/bilang2=bilang; nntn=menonton; mkn/mkan=makan; mnum=minum; tdr=tidur; plg=pulang; brngkt=berangkat; pgn=ingin; gda/gada/gaada=tidak ada; gatau/gtw/gatw=tidak tahu; gabisa/gbisa=tidak bisa; gamau=tidak mau; gajelas=tidak jelas; yng/yag=yang; bnget/bngt/bgtt/bangett/bangeet/bingit/beud=sekali; akuh/akooh=saya; kamuh=kamu; ciyus=serius; enelan=sungguh; unyu=lucu; lebay=berlebihan; alay=berlebihan; kepoin=cari tahu; sumpah deh; cie/ciee/cieee; asyik2=asyik; asik=asyik; nyesel=menyesal; nyebelin=menyebalkan; ngeselin=menyebalkan; bosen=bosan; kesel=kesal; bokek=tidak punya uang; jomblo=lajang; cowok/cowo/co=laki-laki; cewek/cewe/ce=perempuan; ortu=orang tua; bokap=ayah; nyokap=ibu; boker=buang air besar; songong=sombong; jadul=kuno; curhat=bercerita; keknya=sepertinya; doi=dia; doang=saja; mulu=terus; ogah=tidak mau; pake2=pakai; saranin=sarankan; ngga usah=tidak usah; se7=setuju; gpp=tidak apa-apa; gamon; bucin; pw; mokel;
    kesedot=tersedot; kaga/kagak=tidak; ane=saya; kluar=keluar; trimakasih/trimakasi=terima kasih; inet=internet; duh; ginian=seperti ini; beginian=seperti ini; tmen=teman; tida=tidak; folback=ikuti balik; lum=belum; negri=negeri; nnti=nanti; aktifin=aktifkan; mksd=maksud; mksdnya=maksudnya; koq; ngambek=merajuk`,
  never: `cuy; jujurly=sejujurnya; literally=benar-benar; which is=yaitu; wkwk/wkwkwk/wkwkwkwk/wk; anjay; anjir/njir/anjrit/njay; slay; ygy; bgt=sekali; kzl=kesal; bjir; cok; woy/woi; elah; buset; gokil=hebat; sumpeh`,
};

const parse = (level: Informality): readonly InformalWord[] =>
  lists[level].split(';').flatMap((entry) => {
    const [forms = '', standard] = entry.trim().split('=');
    const plain = standard === undefined ? [] : [standard.trim()];
    return forms.split('/').map((text) => ({ text: text.trim(), plain, level }));
  });

export const informalWords: readonly InformalWord[] = [
  ...parse('youth'),
  ...parse('avoid'),
  ...parse('never'),
];

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Friendly words that an office may use: alone they do not make a sentence too casual. */
export const friendlyWords: readonly string[] = [
  ...['yuk', 'ayo', 'mari', 'ya', 'nih', 'sobat', 'kak', 'kakak', 'hai', 'halo', 'kenapa', 'kita'],
];

/** Words that end in a double letter as they should. */
export const wordsEndingDouble = split(
  'watt kilowatt megawatt mitt web inn ebb add odd egg zoo foo too tee fee free coffee see committee employee trainee three agree whatsapp app bamboo buffett buffet gatt yankee taxii haji aa ii bb gg mm cc kk pp rr tt nn hh',
);

/** Verbs that take `-in` in talk and `-kan` or `-i` in writing. */
export const chatBases = split(
  'bantu bayar siap manfaat lakuk kasih tanya tunggu urus bener doa main ajar cerita bawa cari beli bilang jual ambil masuk keluar dateng buka tutup kirim isi simpan simpen jaga lepas pakai pake hapus hilang sebut kenal kena temen dapet cobak coba masak kerja jelas tambah kurang ganti rapi beres lihat liat tulis baca ingat inget denger dengar nonton kumpul tempat turun naik tinggal ikut ikutan usaha saran ngasih nambah nanya nunggu ngurus nyoba nyari nyiap ngikut ngabis ngumpul ngebantu ngeluar ngelaku ngedenger ngebaca nemu',
);

/** Units and abbreviations without a vowel that stand in ordinary texts. */
export const shortUnits = split(
  'km cm mm kg mg ml gr kb mb gb tb kw kwh mw hz khz mhz rpm dpi px wib wit tv cd vcd dvd sms mms wc rt rw kk pt cv ttd dst dsb dll dkk tsb ybs hlm cc cq ws sd sp st ss rs rsud ktp nb ps bbm pph ppn sk skb pns tki tkw smp smk sms hp hpl vs th tbk www gps pdf jpg png mp bpjs psbb ppkm lcd led ltd bsn nn pm xl xxl by html css js php mkv cmd src fst cr mpv mov cfd mc dj pk qr lk krl mrt lrt brt brg pdg',
);
