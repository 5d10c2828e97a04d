import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const taxes =
  'pajak,pajak kendaraan,pajak daerah,pkb,pbb,pbb-p2,sppt,bphtb,samsat,samsat keliling,pemutihan,denda pajak,opsen,balik nama,tunggakan pajak';
const relief =
  'pemutihan,diskon,potongan,keringanan,pembebasan,bebas denda,denda dihapus,denda pajak,penghapusan denda,penghapusan sanksi,insentif pajak';
const paying =
  'bayar di,bayar lewat,dibayar di,bayar melalui,pembayaran di,pembayaran melalui,pembayaran lewat,dibayar lewat,qris,mobile banking,m-banking,atm,kantor pos,indomaret,alfamart,gerai,di samsat,ke samsat,samsat terdekat,samsat keliling,transfer,teller,loket';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'pendapatan-daerah',
  office: { id: 'Badan Pendapatan Daerah', en: 'Regional tax office' },
  who: { id: 'Pemilik kendaraan, pemilik tanah dan rumah, pengelola rumah makan dan penginapan', en: 'Owners of vehicles, of land and houses, of eateries and lodgings' },
  short: { id: 'pemilik kendaraan dan rumah', en: 'owners of vehicles and houses' },
  groups: [
    { name: { id: 'pengelola rumah makan, hotel, dan hiburan', en: 'those who run eateries, hotels and entertainment' }, words: 'pemilik warung,pemilik rumah makan,pengelola,pelaku usaha,pengusaha,pemilik hotel', topics: 'pajak restoran,pajak hotel,pajak hiburan,pajak reklame,pbjt', call: 'Pengelola rumah makan dan penginapan: …' },
    { name: { id: 'pemilik rumah dan tanah', en: 'owners of houses and land' }, words: 'pemilik tanah,pemilik rumah,ahli waris,wajib pajak', topics: 'pbb,pbb-p2,sppt,bphtb,pajak bumi', call: 'Pemilik rumah dan tanah di …: …' },
    { name: { id: 'pemilik motor dan mobil', en: 'owners of motorbikes and cars' }, words: 'pemilik kendaraan,pemilik motor,pemilik mobil,wajib pajak,asli pemilik,motor anda,kendaraan anda', topics: 'pajak kendaraan,pkb,samsat,stnk,balik nama,pemutihan', call: 'Pemilik motor dan mobil: …' },
  ],
  needs: [
    { id: 'deadline', name: { id: 'Tenggat', en: 'Deadline' }, ask: { id: 'sampai kapan?', en: 'until when?' }, why: { id: 'Orang membayar menjelang tenggat; tanpa tanggal mereka menunda.', en: 'People pay near the deadline; without a date they put it off.' }, about: `${taxes},${relief}`, facts: ['deadline', 'day'], example: 'Berlaku sampai … 20….' },
    { id: 'pay', name: { id: 'Cara bayar', en: 'How to pay' }, ask: { id: 'bayar di mana atau lewat apa?', en: 'where or by what means to pay?' }, why: { id: 'Sebagian mengira hanya bisa antre di kantor induk.', en: 'Some think that they must queue at the main office.' }, about: `${taxes},${relief}`, words: paying, example: 'Bayar di Samsat, gerai, atau lewat aplikasi.' },
    { id: 'saving', name: { id: 'Potongan', en: 'Saving' }, ask: { id: 'hematnya berapa?', en: 'how much is saved?' }, why: { id: 'Angka atau kata “dihapus” membuat pemilik kendaraan datang.', en: 'A figure or the word “dihapus” brings owners in.' }, about: relief, words: 'dihapus,pokoknya saja,bebas denda,hanya pokok,gratis', facts: ['share'], example: 'Denda dihapus; cukup bayar pokoknya.' },
    { id: 'bring', name: { id: 'Yang dibawa', en: 'What to bring' }, ask: { id: 'apa yang dibawa?', en: 'what must be brought?' }, why: { id: 'KTP yang salah berarti antre dua kali.', en: 'The wrong card means queueing twice.' }, about: 'samsat,samsat keliling,pemutihan,balik nama,pajak kendaraan,bphtb,stnk', facts: ['bring'], example: 'Bawa KTP asli pemilik dan STNK.' },
    { id: 'bill', name: { id: 'Cek tagihan', en: 'Finding the bill' }, ask: { id: 'bagaimana tahu tagihan saya?', en: 'how do I learn what I owe?' }, why: { id: 'Takut jumlahnya membuat orang tidak berangkat; cek dulu menenangkan.', en: 'Fear of the sum keeps people at home; looking first calms.' }, about: taxes, words: 'cek tagihan,cek pajak,cek nop,~lihat tagihan,tagihan anda,besar tagihan,cek besaran,simulasi,cek dulu', example: 'Cek tagihan Anda dulu di …' },
  ],
  tone: { id: 'Lugas dan memudahkan, tidak mengancam.', en: 'Plain and helpful, never threatening.' },
  toneBreaks: [
    { id: 'threat', words: 'disita,penyitaan,dipasang stiker,ditempel stiker,pasang stiker,surat paksa,ditagih paksa,razia pajak,razia,dikenai sanksi,dikenakan sanksi,diblokir,pemblokiran,denda berlipat', unless: `cicil,keringanan,angsur,bebas denda,denda dihapus,pemutihan,cek tagihan,${paying}`, name: { id: '“{words}” mengancam tanpa jalan keluar', en: '“{words}” threatens without a way out' }, why: { id: 'Yang menunggak bersembunyi bila hanya melihat hukuman. Tulis caranya.', en: 'Who owes hides when seeing only punishment. Say how to settle it.' }, example: 'Belum sanggup sekaligus? Tanyakan cicilan di …' },
    { id: 'shame', words: 'penunggak pajak,para penunggak,penunggak,pengemplang,tidak taat pajak,tidak patuh,wajib pajak bandel,malas bayar pajak', name: { id: '“{words}” mempermalukan orang yang ditunggu kedatangannya', en: '“{words}” shames the very people who should come' }, why: { id: 'Banyak yang terlambat karena uang atau surat, bukan karena tidak mau.', en: 'Many are late for want of money or papers, not of will.' }, example: 'pemilik kendaraan yang belum membayar' },
  ],
  longestSentence: 17,
  sentenceWhy: { id: 'Mereka membaca sambil menghitung uang dan mencari tanggal.', en: 'They read while counting money and looking for a date.' },
  readingTarget: 70,
  hardWords: hardWords('jatuh tempo=batas akhir bayar,pokok pajak=pajak sebelum denda,PBJT=pajak makan minum dan hiburan,self assessment=dihitung sendiri,NJOP=harga tanah menurut pemerintah,e-SPPT=lembar PBB di ponsel,tarif progresif=tarif kendaraan kedua dan seterusnya,insentif fiskal=keringanan pajak,relaksasi=keringanan,sanksi administratif=denda,intensifikasi=penagihan lebih rajin,ekstensifikasi=pendataan baru,objek pajak=barang yang dipajaki,subjek pajak=pembayar pajak,PAD=pendapatan daerah,pajak terutang=pajak yang harus dibayar,ketetapan pajak=jumlah pajak,kanal pembayaran=tempat membayar,mutasi kendaraan=pindah daerah kendaraan,wajib pungut=pemungut pajak,tax amnesty=penghapusan denda,piutang pajak=pajak yang belum dibayar,taping box=alat pencatat penjualan,SPTPD=laporan pajak usaha,pemutakhiran=memperbarui'),
  pitfalls: [
    { id: 'slogan', words: 'orang bijak taat pajak,orang bijak bayar pajak,warga bijak taat pajak,taat pajak,sadar pajak,pajak untuk pembangunan,pajak anda untuk pembangunan', unless: paying, name: { id: '“{words}” belum menyebut cara membayar', en: '“{words}” does not say how to pay' }, why: { id: 'Pemilik kendaraan setuju dengan semboyannya dan tetap tidak tahu loketnya.', en: 'Owners agree with the slogan and still do not know the counter.' }, example: 'Bayar lewat QRIS di aplikasi …' },
    { id: 'pbb-party', words: 'dukung pkb,pilih pkb,bersama pkb,sukseskan pkb,dukung pbb,sukseskan pbb', name: { id: '“{words}” bisa dibaca sebagai nama partai', en: '“{words}” may be read as a party' }, why: { id: 'PKB dan PBB juga nama partai; sebut “pajak kendaraan” atau “pajak bumi dan bangunan”.', en: 'PKB and PBB are parties too; write out the tax.' }, example: 'bayar pajak kendaraan (PKB)' },
  ],
  format: { id: 'Karusel hitungan pajak, pengingat tenggat, dan tanya jawab', en: 'A carousel that reckons a tax, a reminder of the deadline, questions and answers' },
  next: [
    { id: 'former-owner', ask: { id: 'kalau masih atas nama pemilik lama?', en: 'what if it is still in the former owner’s name?' }, why: { id: 'Banyak motor bekas belum dibalik nama, dan KTP pemiliknya entah di mana.', en: 'Many used motorbikes are not yet transferred, their owner’s card far away.' }, about: 'pajak kendaraan,samsat,samsat keliling,pemutihan,stnk,pkb', words: 'pemilik lama,bukan atas nama,nama orang lain,belum balik nama,balik nama', example: 'Masih atas nama pemilik lama? …' },
    { id: 'reckoning', ask: { id: 'contoh hitungannya bagaimana?', en: 'what would it come to, for example?' }, why: { id: 'Satu contoh dengan rupiah lebih jelas daripada persen.', en: 'One example in rupiah is clearer than per cent.' }, about: `${relief},opsen,tarif baru,kenaikan pbb`, words: 'contoh,misalnya,simulasi', example: 'Contoh: pajak Rp300.000, denda Rp150.000; cukup bayar Rp300.000.' },
    { id: 'instalments', ask: { id: 'bisa dicicil atau minta keringanan?', en: 'can it be paid by instalments?' }, why: { id: 'Pemilik rumah yang keberatan mencari jalan sebelum tenggat.', en: 'Owners who cannot pay look for a way before the deadline.' }, about: 'pbb,pbb-p2,sppt,tunggakan pajak,pajak restoran,pbjt', words: 'cicil,dicicil,angsur,diangsur,keringanan,keberatan', example: 'Keberatan dengan jumlahnya? Ajukan keringanan di …' },
    afterEvent('bapenda,pajak,pbb,samsat,retribusi,pendapatan daerah', { id: 'apakah bayar pajak jadi lebih mudah atau lebih ringan?', en: 'does paying become easier or cheaper?' }, { id: 'Pemilik kendaraan mencari tenggat dan potongan, bukan acaranya.', en: 'Owners look for deadlines and reductions, not the event.' }, 'Bagi pemilik kendaraan: mulai …, …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Pemutihan pajak kendaraan sudah dimulai. Warga bijak taat pajak, yuk segera manfaatkan sekarang.', hints: ['named', 'pitfall/slogan', 'need/deadline', 'need/pay', 'need/saving'] },
  { kind: 'announcement', text: 'Pemilik motor dan mobil: denda pajak kendaraan dihapus sampai 31 Desember. Bayar di Samsat, bawa KTP dan STNK. Cek tagihan dulu. Masih atas nama pemilik lama? Tetap bisa. Contoh: pajak Rp300.000, cukup bayar pokoknya.', hints: [] },
  { kind: 'announcement', text: 'Penunggak pajak akan didatangi petugas. Rumah makan yang belum membayar pajak restoran dipasang stiker.', hints: ['named', 'tone/threat', 'tone/shame', 'need/deadline', 'need/pay', 'need/bill'] },
  { kind: 'service', text: 'PBB tahun ini jatuh tempo 30 September. Bayar lewat QRIS di aplikasi, cek tagihan dengan nomor pada lembarnya. Keberatan? Bisa dicicil.', hints: ['named', 'word/jatuh-tempo'] },
  { kind: 'greeting', text: 'Bapenda mengucapkan selamat Idulfitri kepada seluruh pembayar pajak di mana pun berada.', hints: [] },
];
