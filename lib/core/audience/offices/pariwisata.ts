import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const places =
  'pantai,tempat wisata,objek wisata,destinasi,museum,curug,air terjun,desa wisata,pulau,kebun binatang,taman wisata,pemandian,wisata alam,wisata keluarga,liburan,berlibur';
const shows = 'festival,konser,pertunjukan,karnaval,pentas,pameran budaya,lomba perahu';
const water = 'pantai,pulau,curug,air terjun,pemandian,snorkeling,berenang,ombak';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'pariwisata',
  office: { id: 'Dinas Pariwisata', en: 'Tourism office' },
  who: { id: 'Keluarga yang berlibur, pelajar, pelaku wisata, warga sekitar', en: 'Families on holiday, pupils, people in tourism, neighbours' },
  short: { id: 'keluarga yang berlibur', en: 'families on holiday' },
  groups: [
    { name: { id: 'pelaku wisata', en: 'people in tourism' }, words: 'pelaku wisata,pelaku usaha,pengelola,pemandu,pemilik homestay,pokdarwis,pemilik penginapan', topics: 'sertifikasi pemandu,pelatihan pemandu,homestay', call: 'Pemandu dan pemilik homestay: …' },
    { name: { id: 'keluarga dan rombongan', en: 'families and groups' }, words: 'wisatawan,pengunjung,keluarga,pelancong,rombongan,pelajar,turis,anak-anak,anda yang', topics: `${places},${shows}`, call: 'Keluarga yang berlibur ke …: …' },
  ],
  needs: [
    { id: 'hours', name: { id: 'Jam buka', en: 'Opening hours' }, ask: { id: 'hari dan jam berapa bisa datang?', en: 'on which days, at what hours?' }, why: { id: 'Keluarga menempuh dua jam perjalanan; pintu tutup merusak liburan.', en: 'Families travel for two hours; a shut gate spoils the day.' }, about: `${places},${shows}`, words: 'jadwal', facts: ['day', 'hour'], example: 'Buka setiap hari, pukul 07.00–17.00 WIB.' },
    { id: 'ticket', name: { id: 'Tiket', en: 'Ticket' }, ask: { id: 'tiketnya berapa?', en: 'what does the ticket cost?' }, why: { id: 'Berlima dengan parkir, selisih kecil terasa.', en: 'For five, with parking, small sums add up.' }, about: `${places},${shows}`, facts: ['cost'], example: 'Tiket Rp10.000, anak di bawah 5 tahun gratis, parkir motor Rp…' },
    { id: 'way', name: { id: 'Rute', en: 'How to get there' }, ask: { id: 'lewat mana dan naik apa?', en: 'which way, and by what?' }, why: { id: 'Yang tidak membawa mobil mencari angkutan terakhir.', en: 'Who has no car looks for the last bus.' }, about: `${places},${shows}`, words: 'rute,dari arah,naik,jarak,km,kilometer,menit dari,jam dari,exit tol,gerbang tol,angkot,bus,stasiun,google maps,peta,lewat', facts: ['place'], example: 'Dari Terminal … naik angkot … 30 menit, Rp…' },
    { id: 'safety', name: { id: 'Keamanan', en: 'Safety' }, ask: { id: 'aman untuk anak berenang?', en: 'is it safe for children to swim?' }, why: { id: 'Orang tua menentukan tempat dari ini.', en: 'Parents choose the place by this.' }, about: water, kinds: ['campaign', 'announcement', 'service', 'profile'], words: 'ombak tinggi,ombak besar,ombak sedang,arus kuat,bendera,penjaga pantai,jangan berenang,aman berenang,pelampung,batas berenang,gelombang tinggi,balawista,dilarang berenang,tidak boleh berenang', example: 'Berenang hanya di antara bendera; penjaga bertugas pukul 08.00–17.00 WIB.' },
  ],
  tone: { id: 'Ceria, dan jujur soal kondisi.', en: 'Cheerful, and honest about conditions.' },
  toneBreaks: [
    { id: 'empty-praise', words: 'surga tersembunyi,surga dunia,bak surga,hidden gem,wajib dikunjungi,tak terlupakan,tidak terlupakan,memukau,menakjubkan,eksotis,spektakuler,sejuta pesona,pesona alam,memanjakan mata,instagramable,bikin betah', name: { id: '“{words}” belum memberi alasan untuk datang', en: '“{words}” gives no reason to come' }, why: { id: 'Semua tempat disebut begitu. Keluarga memilih dari hal yang bisa dibayangkan.', en: 'Every place is called that. Families choose by what they can picture.' }, example: 'Pasirnya landai, air sebatas lutut sampai 20 meter.' },
  ],
  longestSentence: 17,
  sentenceWhy: { id: 'Dibaca sambil lalu, di antara banyak foto.', en: 'It is read in passing, among many pictures.' },
  readingTarget: 70,
  hardWords: hardWords('amenitas=toilet dan musala,aksesibilitas=jalan menuju lokasi,atraksi wisata=tontonan dan tempat,ekraf=usaha kreatif,pokdarwis=kelompok pengelola wisata,CHSE=kebersihan dan keamanan,MICE=rapat dan pameran,destinasi wisata=tempat wisata,destinasi=tempat wisata,calendar of event=jadwal acara,geopark=taman batuan alam,sport tourism=wisata olahraga,ekowisata=wisata alam,heritage=peninggalan lama,staycation=menginap dekat rumah,side event=acara lain,okupansi=kamar terisi,lanskap=pemandangan,wisata bahari=wisata laut,length of stay=lama menginap,sapta pesona=aman dan bersih serta ramah,DTW=tempat wisata,famtrip=kunjungan pengenalan,carrying capacity=batas jumlah pengunjung,wisata minat khusus=wisata petualangan,visitor=pengunjung,rundown=susunan acara,venue=tempat acara,open trip=perjalanan gabungan'),
  pitfalls: [
    { id: 'cheap', words: 'tiket terjangkau,harga terjangkau,murah meriah,ramah di kantong,harga bersahabat,tiket murah', name: { id: '“{words}” belum menyebut harganya', en: '“{words}” does not say the price' }, why: { id: 'Murah bagi kantor belum tentu murah bagi rombongan berlima.', en: 'Cheap for an office may not be cheap for five.' }, example: 'Tiket Rp10.000 per orang.' },
    { id: 'no-people', words: 'sepi pengunjung,masih perawan,belum terjamah,belum banyak dikunjungi', unless: 'penjaga,sinyal,petugas,jalan setapak,pemandu', name: { id: '“{words}” menarik orang ke tempat tanpa penjaga', en: '“{words}” draws people to a place without guards' }, why: { id: 'Keluarga perlu tahu ada petugas, sinyal, dan jalan pulang.', en: 'Families need to know of guards, signal and the way back.' }, example: 'Belum ada penjaga; datang sebelum pukul 15.00 WIB bersama pemandu.' },
  ],
  format: { id: 'Video pendek, peta rute, kalender acara', en: 'A short video, a map of the way, a calendar of events' },
  next: [
    { id: 'parking', ask: { id: 'parkir di mana dan berapa?', en: 'where to park, and for how much?' }, why: { id: 'Pungutan parkir liar adalah keluhan terbanyak wisatawan.', en: 'Illegal parking fees are what visitors complain of.' }, about: `${places},${shows}`, words: 'parkir', example: 'Parkir resmi: motor Rp…, mobil Rp…, minta karcis.' },
    { id: 'rain', ask: { id: 'kalau hujan, tetap jadi?', en: 'does it take place when it rains?' }, why: { id: 'Rombongan memesan kendaraan jauh hari.', en: 'Groups book their bus long before.' }, about: shows, words: 'hujan,cuaca,dalam ruangan,indoor', example: 'Hujan? Acara pindah ke …' },
    { id: 'access', ask: { id: 'kursi roda dan lansia bisa masuk?', en: 'is there a way in for wheelchairs?' }, why: { id: 'Satu anggota keluarga menentukan seluruh rombongan.', en: 'One member of the family decides for all.' }, about: `${places},${shows}`, words: 'kursi roda,lansia,disabilitas,stroller,ramp,ramah anak', example: 'Jalur kursi roda dari gerbang sampai …' },
    { id: 'clean', ask: { id: 'toilet, musala, dan tempat makan ada?', en: 'are there toilets, a place to pray and to eat?' }, why: { id: 'Yang membawa balita tidak berangkat tanpa ini.', en: 'Who has a toddler does not come without.' }, about: places, words: 'toilet,musala,mushola,warung,tempat makan', example: 'Ada toilet, musala, dan warung.' },
    afterEvent('wisata,pariwisata,wisatawan,pantai,festival,budaya', { id: 'kapan saya bisa berkunjung?', en: 'when can I visit?' }, { id: 'Keluarga mencari jam buka dan tiket, bukan acara pembukaannya.', en: 'Families look for hours and tickets, not the opening.' }, 'Untuk pengunjung: mulai …, pukul …, tiket Rp…'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'campaign', text: 'Pantai ini surga tersembunyi dengan tiket terjangkau. Ajak rombongan dan nikmati ombak yang tenang.', hints: ['pitfall/cheap', 'tone/empty-praise', 'need/hours', 'need/ticket', 'need/way'] },
  { kind: 'campaign', text: 'Keluarga yang berlibur ke Pantai Sambolo: buka tiap hari pukul 07.00 WIB, tiket Rp10.000, parkir Rp5.000. Dari Terminal Labuan naik angkot. Berenang di antara bendera. Ada toilet, musala, dan jalur kursi roda.', hints: [] },
  { kind: 'announcement', text: 'Festival Cisadane digelar 5 Desember 2026 pukul 19.00 WIB di Taman Gajah, gratis untuk pengunjung.', hints: ['next/parking'] },
  { kind: 'service', text: 'Museum buka setiap Selasa sampai Minggu pukul 09.00 WIB untuk rombongan pelajar. Amenitas lengkap dan dekat stasiun. Tiket Rp3.000.', hints: ['word/amenitas', 'next/parking'] },
  { kind: 'greeting', text: 'Selamat Hari Pariwisata Dunia dari seluruh pemandu wisata di Banten.', hints: [] },
];
