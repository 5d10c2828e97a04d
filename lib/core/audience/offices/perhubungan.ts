import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const closures =
  'ditutup,penutupan,pengalihan,pengalihan arus,dialihkan,rekayasa,rekayasa lalu lintas,perbaikan jalan,perbaikan jembatan,satu arah,one way,contraflow,car free day,cfd,buka tutup';
const rides = 'bus,brt,damri,bus sekolah,angkutan gratis,mudik gratis,kapal,feri,rute baru,trans';
const detours =
  'jalur pengganti,jalur alternatif,jalan alternatif,rute alternatif,belok,lewat jalan,lewat jl,melalui jalan,melalui jl,putar balik,dialihkan ke,dialihkan melalui,dialihkan lewat,diarahkan ke,ambil jalan,gunakan jalan';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'perhubungan',
  office: { id: 'Dinas Perhubungan', en: 'Transport office' },
  who: { id: 'Pengemudi, penumpang angkot dan bus, pelajar, warga sekitar proyek', en: 'Drivers, passengers, pupils, people who live beside road works' },
  short: { id: 'pengemudi dan penumpang', en: 'drivers and passengers' },
  groups: [
    { name: { id: 'pemilik truk, pikap, dan angkot', en: 'owners of trucks, pickups and minibuses' }, words: 'pemilik kendaraan,pemilik truk,pengusaha angkutan,sopir truk,pemilik angkot,kendaraan barang', topics: 'uji kir,kir,uji berkala', call: 'Pemilik truk, pikap, dan angkot: …' },
    { name: { id: 'penumpang', en: 'passengers' }, words: 'penumpang,pemudik,pelajar,siswa,pengguna bus,pengguna angkot,pekerja', topics: rides, call: 'Penumpang jurusan …: …' },
    { name: { id: 'pengemudi yang lewat', en: 'drivers who pass' }, words: 'pengendara,pengemudi,sopir,pengguna jalan,pemotor,dari arah,yang melintas,warga sekitar', topics: `${closures},lalu lintas,macet,kemacetan,parkir`, call: 'Pengendara dari arah …: …' },
  ],
  needs: [
    { id: 'segment', name: { id: 'Ruas', en: 'Which road' }, ask: { id: 'ruas yang mana?', en: 'which stretch of road?' }, why: { id: 'Pengemudi memutuskan dalam sedetik apakah ini jalannya.', en: 'Drivers decide within a second whether it is their road.' }, about: closures, words: 'ruas,simpang', facts: ['street'], example: 'Jalan … dari … sampai …' },
    { id: 'hours', name: { id: 'Jam', en: 'Hours' }, ask: { id: 'dari jam berapa sampai jam berapa?', en: 'from what hour until what hour?' }, why: { id: 'Mereka mengatur jam berangkat, bukan tanggalnya saja.', en: 'They plan the hour at which they leave, not only the day.' }, about: closures, words: '24 jam', facts: ['hour'], example: 'Sabtu, pukul 22.00–05.00 WIB.' },
    { id: 'detour', name: { id: 'Jalur pengganti', en: 'Detour' }, ask: { id: 'lewat mana?', en: 'which way instead?' }, why: { id: 'Tanpa jalur pengganti, semua orang mengikuti peta ke gang yang sama.', en: 'Without a detour everybody follows the map into the same lane.' }, about: closures, words: detours, example: 'Dari arah …: belok ke Jalan …' },
    { id: 'fare', name: { id: 'Tarif', en: 'Fare' }, ask: { id: 'berapa tarifnya?', en: 'what does it cost?' }, why: { id: 'Penumpang dan pelajar menghitung ongkos pulang-pergi.', en: 'Passengers and pupils reckon the way there and back.' }, about: `${rides},uji kir,uji berkala,tarif parkir`, unless: closures, facts: ['cost'], example: 'Tarif Rp…; pelajar gratis.' },
    { id: 'departure', name: { id: 'Jadwal', en: 'Timetable' }, ask: { id: 'berangkat hari apa dan jam berapa?', en: 'on which days and when does it leave?' }, why: { id: 'Penumpang yang menunggu tanpa jam kembali naik motor.', en: 'Passengers who wait without an hour go back to their motorbikes.' }, about: `${rides},uji kir,uji berkala`, unless: closures, words: 'jadwal', facts: ['day', 'hour'], example: 'Setiap hari, pukul 05.30–18.00 WIB, tiap 20 menit.' },
    { id: 'bring', name: { id: 'Syarat', en: 'Requirements' }, ask: { id: 'apa yang dibawa?', en: 'what must be brought?' }, why: { id: 'Truk yang ditolak di loket berarti sehari tanpa muatan.', en: 'A truck turned away means a day without a load.' }, about: 'uji kir,uji berkala,mudik gratis', facts: ['bring'], example: 'Bawa STNK, KTP, dan buku uji.' },
  ],
  tone: { id: 'Singkat, cepat, dengan petunjuk arah.', en: 'Short, quick, with directions.' },
  toneBreaks: [
    { id: 'comfort', words: 'demi kenyamanan bersama,demi kelancaran bersama,demi keselamatan bersama,demi kelancaran dan kenyamanan,mohon pengertiannya,harap maklum,mohon maklum', unless: detours, name: { id: '“{words}” mengisi tempat petunjuk arah', en: '“{words}” takes the place of directions' }, why: { id: 'Pengemudi membaca sambil berhenti sebentar; yang dicari belok ke mana.', en: 'Drivers read at a short stop; they look for where to turn.' }, example: 'Dari arah …: belok ke Jalan …' },
    { id: 'blame', words: 'pengendara nakal,pengemudi nakal,sopir nakal,ugal-ugalan,tidak tertib,tidak patuh,seenaknya', kinds: ['campaign', 'announcement', 'service'], name: { id: '“{words}” menegur pengemudi yang justru tertib', en: '“{words}” scolds the drivers who keep the rules' }, why: { id: 'Yang tertib tersinggung, yang dituju tidak membaca. Sebut aturannya.', en: 'Who keeps the rules is offended, who is meant does not read. Name the rule.' }, example: 'Parkir hanya di sisi kiri.' },
  ],
  longestSentence: 15,
  sentenceWhy: { id: 'Dibaca di lampu merah atau di halte.', en: 'It is read at a red light or a bus stop.' },
  readingTarget: 80,
  hardWords: hardWords('rekayasa lalu lintas=perubahan arah jalan,ramp check=pemeriksaan bus,VMS=papan informasi jalan,APILL=lampu lalu lintas,marka=garis jalan,load factor=keterisian,ODOL=truk kelebihan muatan,simpul transportasi=terminal dan stasiun,moda transportasi=kendaraan umum,antarmoda=pindah kendaraan,headway=jarak waktu antarbus,ruas jalan nasional=jalan nasional,kantong parkir=tempat parkir,SRUT=surat uji tipe,STUK=buku uji,lajur kontra=jalur lawan arah,jaringan trayek=jalur angkot,okupansi=keterisian,feeder=angkutan pengumpan,sterilisasi jalur=pengosongan jalur,volume kendaraan=banyaknya kendaraan,titik rawan kemacetan=tempat yang sering macet,traffic light=lampu lalu lintas,drop off=tempat menurunkan penumpang,park and ride=tempat menitip kendaraan,blank spot=tempat tanpa lampu'),
  pitfalls: [
    { id: 'map-only', words: 'lihat peta,lihat gambar,cek peta,cek gambar,pada gambar,di gambar,peta terlampir,sesuai peta,pada peta,di slide,infografis berikut', unless: detours, name: { id: '“{words}” menaruh jalurnya hanya di gambar', en: '“{words}” leaves the way in the picture only' }, why: { id: 'Gambar tidak terbaca pembaca layar dan tidak ikut saat teksnya diteruskan.', en: 'A picture is silent to screen readers and is lost when the text is passed on.' }, example: 'Dari arah …: belok ke Jalan …' },
    { id: 'no-end', words: 'sampai selesai,hingga selesai,s.d. selesai,situasional,bersifat situasional,menyesuaikan situasi,menyesuaikan kondisi', kinds: ['announcement', 'service', 'campaign'], name: { id: '“{words}” tidak memberi jam pulang', en: '“{words}” gives no hour to go home' }, why: { id: 'Pengemudi tidak tahu kapan jalannya bisa dilewati lagi.', en: 'Drivers do not know when the road is open again.' }, example: 'sampai pukul 12.00 WIB; bila berubah, kami kabarkan di sini' },
  ],
  format: { id: 'Peta dengan rute yang juga ditulis, dan cerita (story) untuk pembaruan', en: 'A map whose way is written too, and stories for updates' },
  next: [
    { id: 'public', ask: { id: 'angkot dan bus tetap lewat?', en: 'do buses still pass?' }, why: { id: 'Penumpang menunggu di tempat biasa bila tidak diberi tahu.', en: 'Passengers wait at the usual place unless told.' }, about: closures, words: 'angkot,bus,angkutan umum', example: 'Angkot dan bus tetap lewat, lajur kiri.' },
    { id: 'residents', ask: { id: 'warga yang tinggal di situ dan ambulans bisa masuk?', en: 'can residents and ambulances get in?' }, why: { id: 'Warga sekitar proyek harus tetap sampai ke rumah.', en: 'People who live there must still get home.' }, about: closures, words: 'warga setempat,warga sekitar,penghuni,ambulans,keadaan darurat,akses warga', example: 'Warga setempat dan ambulans tetap bisa masuk dari …' },
    { id: 'stops', ask: { id: 'berhenti di mana saja?', en: 'where does it stop?' }, why: { id: 'Penumpang mencocokkan halte dengan rumah dan sekolahnya.', en: 'Passengers match the stops with home and school.' }, about: rides, unless: closures, words: 'halte,berhenti di,rute', example: 'Rute: … – … – …' },
    { id: 'fail', ask: { id: 'kalau tidak lulus uji, bagaimana?', en: 'what if the vehicle fails?' }, why: { id: 'Pemilik truk menyiapkan uang dan waktu untuk uji ulang.', en: 'Owners set aside money and time for a second test.' }, about: 'uji kir,uji berkala', words: 'tidak lulus,uji ulang,diperbaiki', example: 'Belum lulus? Perbaiki, lalu uji ulang gratis dalam … hari.' },
    afterEvent('perhubungan,lalu lintas,angkutan,terminal,transportasi,parkir,jalan raya,mudik', { id: 'jalan atau angkutan mana yang berubah?', en: 'which road or bus line changes?' }, { id: 'Pengemudi dan penumpang mencari ruas dan jamnya, bukan acaranya.', en: 'Drivers and passengers look for road and hour, not the event.' }, 'Yang berubah di Jalan … / jurusan …: mulai …, …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Jalan Veteran akan ditutup untuk perbaikan jembatan. Mohon pengertiannya demi kelancaran bersama.', hints: ['named', 'tone/comfort', 'need/hours', 'need/detour'] },
  { kind: 'announcement', text: 'Pengendara dari arah Cilegon: Jalan Veteran ditutup Sabtu, pukul 22.00–05.00 WIB. Belok ke Jalan Diponegoro. Angkot tetap lewat, warga setempat dan ambulans bisa masuk.', hints: [] },
  { kind: 'announcement', text: 'Car free day di Alun-alun dimulai pukul 06.00 WIB sampai selesai. Jalur lengkap lihat gambar.', hints: ['pitfall/map-only', 'pitfall/no-end'] },
  { kind: 'service', text: 'Pemilik truk dan pikap: uji KIR kini di terminal lama, Senin–Kamis pukul 08.00 WIB. Bawa STNK.', hints: ['need/fare'] },
  { kind: 'profile', text: 'Dinas Perhubungan mengurus angkutan, terminal, dan parkir di seluruh wilayah kabupaten.', hints: [] },
];
