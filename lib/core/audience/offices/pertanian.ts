import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const supplies =
  'pupuk,pupuk bersubsidi,benih,bantuan benih,bibit,bantuan bibit,traktor,bantuan alat';
const pests =
  'hama,wereng,tikus,ulat,penggerek batang,blas,jamur,penyemprotan,~semprot,pestisida,penyakit tanaman,keong';
const livestock =
  'pmk,vaksin ternak,vaksinasi ternak,sapi,kambing,domba,ternak,unggas,rabies,lsd,hewan kurban';
const amounts = 'takaran,sendok,liter,per hektare,kilogram,kg,gram,ml,cc,tutup botol,karung';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'pertanian',
  office: { id: 'Dinas Pertanian', en: 'Agriculture office' },
  who: { id: 'Petani, penyuluh, pekebun, peternak', en: 'Farmers, advisers, planters, keepers of livestock' },
  short: { id: 'petani dan peternak', en: 'farmers and keepers of livestock' },
  groups: [
    { name: { id: 'peternak', en: 'keepers of livestock' }, words: 'peternak,pemilik sapi,pemilik kambing,pemilik ternak,pemilik hewan,pemilik kucing,pemilik anjing,pedagang hewan', topics: livestock, call: 'Peternak sapi dan kambing di …: …' },
    { name: { id: 'petani', en: 'farmers' }, words: 'petani,kelompok tani,poktan,gapoktan,pekebun,penggarap', topics: `${supplies},${pests},padi,sawah,panen,tanam,irigasi,cabai,jagung,asuransi tani`, call: 'Petani padi di Kecamatan …: …' },
  ],
  needs: [
    { id: 'eligible', name: { id: 'Yang berhak', en: 'Who gets it' }, ask: { id: 'siapa yang boleh mengambil?', en: 'who may collect it?' }, why: { id: 'Petani yang belum masuk kelompok tidak tahu apakah ia boleh datang.', en: 'A farmer outside the groups does not know whether to come.' }, about: supplies, words: 'kelompok tani,terdaftar,anggota,kartu tani,syarat,berhak,dengan ktp,bawa ktp,cukup ktp', example: 'Untuk petani yang terdaftar di kelompok tani; cukup bawa KTP.' },
    { id: 'where', name: { id: 'Tempat ambil', en: 'Where to collect' }, ask: { id: 'diambil di mana?', en: 'where is it collected?' }, why: { id: 'Kios yang salah berarti ongkos angkut dua kali.', en: 'The wrong kiosk means paying the transport twice.' }, about: supplies, words: 'kios,kios resmi,gudang,koperasi,balai penyuluhan,bpp,penyuluh,kantor desa,kantor dinas', facts: ['place'], example: 'Ambil di kios resmi … Desa …' },
    { id: 'price', name: { id: 'Harga', en: 'Price' }, ask: { id: 'harganya berapa?', en: 'what does it cost?' }, why: { id: 'Harga resmi yang ditulis mencegah kios menaikkannya.', en: 'An official price, written down, keeps kiosks from raising it.' }, about: `${supplies},vaksin ternak,vaksinasi ternak,asuransi tani`, facts: ['cost'], example: 'Harga resmi Rp… per karung.' },
    { id: 'dose', name: { id: 'Takaran', en: 'Dose' }, ask: { id: 'berapa takarannya dan kapan disemprot?', en: 'how much, and when to spray?' }, why: { id: 'Takaran yang salah merusak tanaman dan tanah setahun.', en: 'A wrong dose spoils crop and soil for a year.' }, about: '~semprot,penyemprotan,pestisida,obat hama', kinds: ['campaign', 'announcement', 'service'], words: `${amounts},dosis,pagi,sore`, example: '2 tutup botol untuk satu tangki, disemprot sore hari.' },
    { id: 'when', name: { id: 'Waktu', en: 'When' }, ask: { id: 'kapan waktunya?', en: 'when is the time?' }, why: { id: 'Satu minggu terlambat tanam bisa berarti gagal panen.', en: 'A week late in planting may cost the harvest.' }, about: 'musim tanam,jadwal tanam,mulai tanam,gilir air,vaksin ternak,vaksinasi ternak,gropyokan,gerakan pengendalian', words: 'awal bulan,akhir bulan,pertengahan,minggu pertama,minggu kedua,umur tanaman', facts: ['day'], example: 'Mulai minggu kedua November, sesudah hujan turun tiga hari.' },
    { id: 'report', name: { id: 'Tempat lapor', en: 'Whom to tell' }, ask: { id: 'lapor ke siapa?', en: 'whom to tell?' }, why: { id: 'Serangan yang dilaporkan hari itu masih bisa ditahan.', en: 'An attack reported the same day can still be stopped.' }, about: `${pests},pmk,lsd,rabies,gagal panen,kekeringan,penyakit ternak`, words: 'penyuluh,petugas,PPL,mantri hewan', facts: ['contact', 'phone'], example: 'Lihat tandanya? Hari itu juga beri tahu penyuluh desa atau …' },
  ],
  tone: { id: 'Akrab dan praktis, memakai istilah setempat beserta padanannya.', en: 'Familiar and practical, with local words and what they mean.' },
  toneBreaks: [
    { id: 'belittle', words: 'petani tradisional,gagap teknologi,gaptek,pola pikir petani,mindset petani,pengetahuan petani yang rendah,petani kurang paham,petani masih awam,kebiasaan lama petani', name: { id: '“{words}” merendahkan pengalaman petani', en: '“{words}” belittles what farmers know' }, why: { id: 'Petani mencoba cara baru dari orang yang menghormati cara lamanya.', en: 'Farmers try a new way from those who respect the old one.' }, example: 'cara yang sudah dicoba petani di …' },
    { id: 'command', words: 'petani diwajibkan,petani wajib,petani harus,petani dilarang,peternak wajib,peternak harus', unless: 'karena,agar,supaya,sebab,gratis', name: { id: '“{words}” terdengar sebagai perintah tanpa alasan', en: '“{words}” sounds like an order without a reason' }, why: { id: 'Di sawah, alasan lebih kuat daripada kewajiban.', en: 'In the field a reason is stronger than a duty.' }, example: 'supaya wereng tidak pindah ke sawah sebelah' },
  ],
  longestSentence: 15,
  sentenceWhy: { id: 'Dibacakan di grup kelompok tani dan didengar sambil bekerja.', en: 'It is read out to the group and heard while working.' },
  readingTarget: 80,
  hardWords: hardWords('produktivitas lahan=hasil per hektare,produktivitas padi=hasil padi per hektare,intensifikasi=menambah hasil di lahan yang sama,ekstensifikasi=menambah lahan,diversifikasi=menanam beragam tanaman,hilirisasi=mengolah hasil panen,hortikultura=sayur dan buah,agribisnis=usaha tani,varietas unggul=jenis yang hasilnya lebih banyak,provitas=hasil per hektare,ubinan=hitungan contoh panen,pengendalian hayati=memakai musuh alami hama,agens hayati=musuh alami hama,pestisida nabati=obat hama dari tumbuhan,pascapanen=sesudah panen,optimasi lahan=perbaikan lahan,indeks pertanaman=berapa kali tanam setahun,IP300=tanam tiga kali setahun,demplot=kebun contoh,CPCL=calon penerima dan lahannya,inseminasi buatan=kawin suntik,biosekuriti=menjaga kandang dari penyakit,saprodi=pupuk dan alat tani,AUTP=asuransi padi,eradikasi=pemberantasan,swasembada=cukup dari hasil sendiri,ketahanan pangan=cukup pangan,pemupukan berimbang=pupuk sesuai takaran,zoonosis=penyakit dari hewan,eutanasia=penyuntikan mati,e-alokasi=daftar jatah pupuk,e-RDKK=daftar jatah pupuk,OPLAH=perbaikan lahan,replanting=tanam ulang'),
  pitfalls: [
    { id: 'dose', words: 'secukupnya,dosis yang tepat,dosis tepat,sesuai dosis,dosis anjuran,sesuai anjuran,takaran yang tepat,takaran sesuai', unless: amounts, name: { id: '“{words}” belum menyebut takarannya', en: '“{words}” does not say how much' }, why: { id: 'Petani menakar dengan tutup botol dan karung; sebut jumlahnya.', en: 'Farmers measure by caps and sacks; give the number.' }, example: '2 tutup botol untuk satu tangki' },
    { id: 'brand', words: 'gramoxone,roundup,furadan,decis,antracol,dithane', name: { id: '“{words}” menyebut merek dagang', en: '“{words}” is a brand' }, why: { id: 'Petani membeli mereknya, bukan bahannya, dan mengira kantor menganjurkannya.', en: 'Farmers buy the brand, not the substance, and think the office recommends it.' }, example: 'sebut bahan aktifnya' },
  ],
  format: { id: 'Video sawah 45 detik, kalender tanam, pesan WhatsApp siap kirim', en: 'A video from the field, a calendar, a message ready to be passed on' },
  next: [
    { id: 'empty', ask: { id: 'kalau jatahnya habis di kios?', en: 'what if the kiosk has none left?' }, why: { id: 'Pupuk yang terlambat seminggu tidak berguna lagi.', en: 'Fertilizer a week late is of no use.' }, about: 'pupuk,pupuk bersubsidi,benih', words: 'habis,sisa,tahap berikutnya,jatah,alokasi', example: 'Kios kosong? Hubungi penyuluh, jatah Anda tetap tercatat.' },
    { id: 'rain', ask: { id: 'kalau hujan sesudah disemprot?', en: 'what if it rains after spraying?' }, why: { id: 'Menyemprot ulang berarti beli obat dua kali.', en: 'Spraying again means paying twice.' }, about: '~semprot,penyemprotan,pestisida', words: 'hujan,cuaca,kering', example: 'Hujan kurang dari 2 jam sesudahnya? Ulangi keesokan sore.' },
    { id: 'loss', ask: { id: 'kalau gagal panen, ada gantinya?', en: 'is a lost harvest made good?' }, why: { id: 'Petani yang pernah puso menunggu jawaban ini lebih dulu.', en: 'Who lost a harvest before waits for this answer.' }, about: `${pests},kekeringan,banjir sawah,puso,gagal panen`, words: 'asuransi,ganti rugi,klaim,bantuan benih', example: 'Sawah yang diasuransikan diganti Rp… per hektare; lapor paling lambat …' },
    { id: 'side', ask: { id: 'ternaknya boleh dijual atau dipotong sesudah itu?', en: 'may the animal be sold or slaughtered afterwards?' }, why: { id: 'Peternak takut harga jatuh sesudah vaksin.', en: 'They fear that the price falls after the vaccine.' }, about: 'vaksin ternak,vaksinasi ternak,pmk,lsd', words: 'dijual,dipotong,setelah vaksin,sesudah vaksin', example: 'Sesudah … hari, ternak boleh dijual dan dipotong.' },
    afterEvent('pertanian,petani,pupuk,panen,sawah,ternak,peternak,kelompok tani', { id: 'apa yang sampai ke sawah atau kandang saya?', en: 'what of it reaches my field?' }, { id: 'Petani mencari pupuk, harga, dan waktunya, bukan acaranya.', en: 'Farmers look for supplies, prices and dates, not the event.' }, 'Bagi petani di …: mulai …, …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Pupuk bersubsidi sudah tersedia. Petani wajib segera menebus jatahnya sebelum musim tanam tiba.', hints: ['tone/command', 'need/eligible', 'need/where', 'need/price'] },
  { kind: 'service', text: 'Petani yang terdaftar di kelompok tani: pupuk bersubsidi sudah ada. Ambil di kios resmi desa mulai Senin, Rp1.800 per kilogram. Cukup bawa KTP. Jatah habis? Hubungi penyuluh.', hints: [] },
  { kind: 'campaign', text: 'Serangan wereng mulai tampak di sawah. Semprot dengan pestisida secukupnya dan amati tanaman tiap hari.', hints: ['named', 'pitfall/dose', 'need/dose', 'need/report'] },
  { kind: 'service', text: 'Peternak sapi: vaksin ternak gratis di Desa Cikande, Rabu pukul 08.00 WIB. Ternak boleh dijual sesudah dua minggu. Inseminasi buatan juga dilayani.', hints: ['word/inseminasi-buatan'] },
  { kind: 'greeting', text: 'Selamat Hari Tani Nasional untuk petani yang memberi makan kita semua.', hints: [] },
];
