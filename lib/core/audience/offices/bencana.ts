import { hazardActions } from '../../lexicon/crisis.ts';
import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const hazards =
  'banjir,air naik,air sungai,ketinggian air,longsor,tanah bergerak,tsunami,gelombang tinggi,gelombang pasang,rob,angin kencang,puting beliung,gempa,gempa bumi,hujan lebat,hujan deras,cuaca ekstrem,erupsi,kebakaran,karhutla,kekeringan,pohon tumbang,bantaran,mengungsi,pengungsian,tas siaga,meluap,luapan';
const steps = `${hazardActions.join(',')},selamatkan,jauhkan,pindah ke,lari ke,merunduk,simpan nomor`;

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'bencana',
  office: { id: 'Badan Penanggulangan Bencana Daerah', en: 'Disaster agency' },
  who: { id: 'Warga di daerah rawan, relawan, wisatawan pantai', en: 'People in places at risk, volunteers, visitors of the coast' },
  short: { id: 'warga yang sedang menyelamatkan diri', en: 'people getting to safety' },
  groups: [
    { name: { id: 'nelayan dan wisatawan pantai', en: 'fishers and visitors of the coast' }, words: 'nelayan,wisatawan,pengunjung,warga pesisir,masyarakat pesisir,warga pantai', topics: 'gelombang tinggi,tsunami,rob,gelombang pasang', call: 'Warga pesisir dan wisatawan di …: …' },
    { name: { id: 'warga di tempat itu', en: 'the people of that place' }, words: 'warga di,warga bantaran,warga sekitar,warga lereng,warga desa,warga kecamatan,warga kelurahan,warga kampung,yang tinggal di,yang berada di,masyarakat di,masyarakat sekitar,masyarakat desa,pengendara,warga kota,warga kabupaten,di kecamatan,di desa,di kelurahan,di kampung,di bantaran', topics: hazards, call: 'Warga di bantaran Sungai …: …' },
  ],
  needs: [
    { id: 'act', name: { id: 'Tindakan', en: 'What to do' }, ask: { id: 'apa yang harus saya lakukan sekarang?', en: 'what must I do now?' }, why: { id: 'Yang panik hanya menangkap satu perintah pendek.', en: 'Who panics takes in one short order only.' }, about: hazards, kinds: ['hazard', 'announcement', 'campaign'], words: steps, example: 'Sekarang: matikan listrik, bawa surat penting, naik ke tempat tinggi.' },
    { id: 'where', name: { id: 'Daerahnya', en: 'Which area' }, ask: { id: 'daerah saya termasuk atau tidak?', en: 'is my area concerned?' }, why: { id: 'Warga bergerak bila nama kampungnya disebut.', en: 'People move when their village is named.' }, about: hazards, kinds: ['hazard', 'announcement'], words: 'kecamatan,desa,kelurahan,kampung,bantaran,sungai,perairan,selat sunda,pesisir', facts: ['place'], example: 'Kena: Desa … dan Desa …, Kecamatan …' },
    { id: 'shelter', name: { id: 'Tempat aman', en: 'Safe place' }, ask: { id: 'mengungsi ke mana?', en: 'where is it safe?' }, why: { id: 'Tanpa tempat yang disebut, warga menunggu sampai terlambat.', en: 'Where no place is named, people wait until it is too late.' }, about: 'banjir,air naik,air sungai,longsor,tanah bergerak,tsunami,rob,erupsi', kinds: ['hazard'], unless: 'surut,sudah aman,telah dievakuasi,mereda', words: 'mengungsi ke,pindah ke,pengungsian,tempat tinggi,tempat yang lebih tinggi,tempat yang tinggi,titik kumpul,posko,tempat aman,lantai atas,jauhi pantai,menjauh dari pantai', example: 'Tempat pengungsian: SDN … dan Balai Desa …' },
    { id: 'phone', name: { id: 'Nomor darurat', en: 'Emergency number' }, ask: { id: 'telepon ke nomor berapa?', en: 'which number to call?' }, why: { id: 'Dalam gelap dan hujan, orang mencari nomor, bukan nama kantor.', en: 'In the dark and the rain people look for a number, not for an office.' }, about: hazards, kinds: ['hazard', 'announcement', 'campaign'], facts: ['phone'], example: 'Butuh perahu atau ambulans? Telepon 112.' },
    { id: 'stamp', name: { id: 'Jam kabar', en: 'Time of the news' }, ask: { id: 'kabar ini dibuat jam berapa?', en: 'at what time was this written?' }, why: { id: 'Unggahan lama diteruskan berjam-jam kemudian dan menyesatkan.', en: 'An old post is passed on for hours and misleads.' }, about: hazards, kinds: ['hazard'], facts: ['hour'], example: 'Diperbarui pukul … WIB.' },
  ],
  tone: { id: 'Sangat singkat, perintah yang jelas, dan menenangkan lewat langkah.', en: 'Very short, clear orders, calming by steps.' },
  toneBreaks: [
    { id: 'calm-only', words: 'jangan panik,tidak perlu panik,tetap tenang,harap tenang,jangan cemas,tidak usah khawatir', unless: steps, kinds: ['announcement', 'campaign', 'clarification'], name: { id: '“{words}” belum disertai apa yang dilakukan', en: '“{words}” comes without a step' }, why: { id: 'Warga yang takut menjadi tenang karena tahu langkahnya.', en: 'People who are afraid calm down when they know the step.' }, example: 'Naik ke lantai atas dan tunggu petugas.' },
    { id: 'light', words: 'yuk,sobat,guys,hai sobat,halo sobat,kuy,pantengin', kinds: ['hazard'], name: { id: '“{words}” terlalu ringan untuk orang yang terancam', en: '“{words}” is too light for people in danger' }, why: { id: 'Keluarga korban ikut membaca. Pakai perintah pendek yang sopan.', en: 'Families of victims read along. Use a short, polite order.' } },
  ],
  longestSentence: 12,
  sentenceWhy: { id: 'Dibaca sambil berjalan, di layar kecil, kadang dibacakan keras-keras.', en: 'It is read while walking, on a small screen, sometimes aloud.' },
  readingTarget: 85,
  hardWords: hardWords('hujan dengan intensitas tinggi=hujan deras,hujan intensitas tinggi=hujan deras,Tim SAR=tim pencari,debit air=banyaknya air,tinggi muka air=ketinggian air,TMA=ketinggian air,elevasi=ketinggian,evakuasi mandiri=mengungsi sendiri,vegetasi=pohon dan semak,tanggap darurat=masa darurat,asesmen=pendataan,kaji cepat=pendataan cepat,eskalasi=bertambah parah,likuefaksi=tanah jadi lumpur,episenter=pusat gempa,hiposenter=kedalaman pusat gempa,magnitudo=kekuatan gempa,sesar=patahan bumi,curah hujan tinggi=hujan deras,kontinjensi=rencana darurat,TRC=tim reaksi cepat,huntara=rumah sementara,prakiraan berbasis dampak=perkiraan akibatnya,dasarian=sepuluh hari,kedaruratan=keadaan darurat,pascabencana=sesudah bencana,resiliensi=kesiapan warga,konvektif=awan badai,cumulonimbus=awan badai,cell broadcast=pesan darurat di ponsel,jalur evakuasi=jalan menyelamatkan diri'),
  pitfalls: [
    { id: 'vague-area', words: 'beberapa wilayah,sejumlah wilayah,beberapa titik,sejumlah titik,beberapa daerah,sejumlah daerah,wilayah terdampak,daerah rawan,sebagian wilayah,beberapa lokasi', unlessFacts: ['place'], kinds: ['hazard', 'announcement'], name: { id: '“{words}” tidak menyebut kampung mana', en: '“{words}” names no village' }, why: { id: 'Warga mengira bukan daerahnya yang dimaksud.', en: 'People think that another place is meant.' }, example: 'Desa … dan Desa …, Kecamatan …' },
    { id: 'vague-time', words: 'sewaktu-waktu,beberapa waktu ke depan,beberapa jam ke depan,dalam waktu dekat', unlessFacts: ['hour'], kinds: ['hazard'], name: { id: '“{words}” tidak memberi jam', en: '“{words}” gives no hour' }, why: { id: 'Warga perlu tahu sampai jam berapa harus menjauh.', en: 'People need to know until what hour they must stay away.' }, example: 'sampai pukul 22.00 WIB' },
  ],
  format: { id: 'Teks besar di gambar, cerita (story) bercap waktu, dan peta titik kumpul', en: 'Large words on the picture, stories with the time, and a map of meeting points' },
  next: [
    { id: 'update', ask: { id: 'kapan kabar berikutnya?', en: 'when is the next news?' }, why: { id: 'Tanpa jam berikutnya, warga mencari kabar di grup WhatsApp.', en: 'Without the next hour people look for news in chat groups.' }, about: hazards, kinds: ['hazard'], words: 'kami perbarui lagi,diperbarui lagi,pembaruan berikutnya,info berikutnya,kabar berikutnya,kami kabarkan lagi,perbarui setiap,diperbarui setiap', example: 'Kami perbarui lagi pukul … WIB.' },
    { id: 'carry', ask: { id: 'apa saja yang dibawa mengungsi?', en: 'what should be taken along?' }, why: { id: 'Yang tergesa meninggalkan obat dan surat penting.', en: 'Who hurries leaves medicine and papers behind.' }, about: 'mengungsi,pengungsian,evakuasi,tas siaga,banjir,tsunami', words: 'surat penting,dokumen,obat,senter,air minum,pakaian', example: 'Bawa obat, surat penting, air minum, dan senter.' },
    afterEvent('bencana,bpbd,banjir,longsor,tsunami,gempa,kebakaran', { id: 'apa yang sekarang siap di kampung saya?', en: 'what is ready in my village now?' }, { id: 'Warga rawan bencana mencari tempat aman dan nomor, bukan acaranya.', en: 'People at risk look for the safe place and the number, not the event.' }, 'Titik kumpul Desa …: …. Darurat: 112.'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'hazard', text: 'Banjir merendam beberapa wilayah di kota kita. Jangan panik dan tetap tenang ya, Sobat.', hints: ['named', 'pitfall/vague-area', 'tone/light', 'need/act', 'need/where', 'need/shelter'] },
  { kind: 'hazard', text: 'Warga di bantaran Ciujung: air naik pukul 19.30 WIB. Mengungsi ke SDN Kragilan 1. Bawa obat dan surat penting. Telepon 112. Kami perbarui lagi pukul 21.00.', hints: [] },
  { kind: 'hazard', text: 'Waspada banjir di Kecamatan Cisoka malam ini karena debit air terus bertambah. Pindahkan kendaraan ke tempat tinggi. Telepon 112.', hints: ['need/stamp', 'word/debit-air'] },
  { kind: 'announcement', text: 'Gempa terasa sampai kota kita tadi malam. Jangan panik, kabar selanjutnya akan kami sampaikan segera.', hints: ['named', 'tone/calm-only', 'need/act', 'need/where', 'need/phone'] },
  { kind: 'campaign', text: 'Rumah di lereng rawan longsor? Pindah dulu saat hujan lebat lebih dari dua jam, dan simpan nomor 112.', hints: [] },
  { kind: 'greeting', text: 'Selamat Hari Relawan untuk semua kawan yang selalu sigap menolong sesama.', hints: [] },
];
