import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const sorting =
  'pilah,~pilah,pemilahan,sampah organik,sampah anorganik,sampah dapur,kompos,daur ulang,sampah plastik';
const pickup =
  'diangkut,terangkut,pengangkutan,jadwal angkut,angkut sampah,truk sampah,jemput sampah';
const steps =
  '~pilah,pisahkan,~pisahkan,jangan bakar,bawa tas,bawa botol,bawa tumbler,kurangi,kompos,tanam,~kumpulkan,setor,~setor,bersihkan selokan,dua wadah,matikan,hemat,diangkut';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'lingkungan-hidup',
  office: { id: 'Dinas Lingkungan Hidup', en: 'Environment office' },
  who: { id: 'Rumah tangga, RT/RW, pedagang, bank sampah, sekolah', en: 'Households, neighbourhoods, traders, waste banks, schools' },
  short: { id: 'rumah tangga dan pedagang', en: 'households and traders' },
  groups: [
    { name: { id: 'nasabah bank sampah', en: 'members of a waste bank' }, words: 'nasabah,pengurus bank sampah,warga yang menabung,anggota bank sampah', topics: 'bank sampah,jelantah,minyak jelantah,tukar sampah', call: 'Punya minyak jelantah di dapur? …' },
    { name: { id: 'pemilik bengkel, warung makan, dan pabrik', en: 'owners of workshops, eateries and factories' }, words: 'pelaku usaha,pemilik usaha,pemilik bengkel,pengelola,pabrik,perusahaan,industri', topics: 'limbah,dokumen lingkungan,izin lingkungan,emisi,air limbah', call: 'Pemilik bengkel dan warung makan: …' },
    { name: { id: 'rumah tangga', en: 'households' }, words: 'rumah tangga,keluarga,dari rumah,di rumah,ibu-ibu,rt,rw,pedagang,sekolah,siswa,warga desa,warga kelurahan,warga kecamatan,warga perumahan,warga kompleks', topics: 'sampah,pilah,~pilah,kompos,plastik,kantong plastik,pengangkutan', call: 'Ibu dan Bapak di rumah: …' },
  ],
  needs: [
    { id: 'pickup', name: { id: 'Jadwal angkut', en: 'Collection days' }, ask: { id: 'hari apa saja?', en: 'on which days?' }, why: { id: 'Sampah yang keluar di hari yang salah dibakar atau dibuang ke kali.', en: 'Waste put out on the wrong day is burnt or thrown into the river.' }, about: pickup, facts: ['day'], example: 'Senin dan Kamis: sampah dapur. Rabu dan Sabtu: plastik dan kertas.' },
    { id: 'sort', name: { id: 'Cara memilah', en: 'How to sort' }, ask: { id: 'yang mana masuk wadah mana?', en: 'what goes into which bin?' }, why: { id: 'Rumah tangga mau memilah bila contohnya dari dapur sendiri.', en: 'Households sort when the examples come from their kitchen.' }, about: sorting, kinds: ['service', 'campaign', 'announcement'], words: 'sampah dapur,sisa makanan,sisa sayur,kertas,kaleng,botol,daun,kardus,dua wadah,wadah,ember,tempat terpisah,basah,kering', example: 'Wadah 1: sisa makanan dan daun. Wadah 2: plastik, kertas, kaleng.' },
    { id: 'report', name: { id: 'Tempat mengadu', en: 'Where to complain' }, ask: { id: 'kalau tidak terangkut atau dibuang sembarangan, lapor ke mana?', en: 'where to report what is not collected or is dumped?' }, why: { id: 'Pedagang dan RT melihat tumpukannya lebih dulu daripada petugas.', en: 'Traders and neighbours see the heap before any officer.' }, about: `${pickup},tumpukan sampah,bakar sampah,buang sampah,pencemaran,pohon tumbang`, facts: ['contact', 'phone'], example: 'Belum diangkut lebih dari 2 hari? Laporkan lewat …' },
    { id: 'fee', name: { id: 'Retribusi', en: 'Fee' }, ask: { id: 'ada iurannya?', en: 'is there a fee?' }, why: { id: 'Tanpa jumlah resmi, penarik liar menentukan tarifnya.', en: 'Where no sum is named, others make one up.' }, about: 'jemput sampah,iuran sampah,pengangkutan sampah,retribusi sampah,langganan sampah', facts: ['cost'], example: 'Retribusi Rp… sebulan, dibayar lewat …' },
    { id: 'worth', name: { id: 'Nilai tukar', en: 'What one gets' }, ask: { id: 'dihargai berapa?', en: 'what does one get for it?' }, why: { id: 'Ibu rumah tangga menimbang apakah repotnya sepadan.', en: 'Households weigh whether it is worth the trouble.' }, about: 'bank sampah,jelantah,minyak jelantah,tukar sampah,menabung sampah', words: 'per kilogram,per kg,per liter,saldo,sembako,pulsa,poin,emas,rupiah,ditukar', facts: ['cost'], example: 'Jelantah Rp… per liter, dibayar saat itu juga.' },
    { id: 'reason', name: { id: 'Alasan', en: 'Reason' }, ask: { id: 'apa gunanya bagi keluarga saya?', en: 'what is it good for my family?' }, why: { id: 'Alasan yang dekat, seperti napas anak atau banjir gang, mengubah kebiasaan.', en: 'A reason near home, a child’s breath or a flooded lane, changes habits.' }, about: 'bakar sampah,kantong plastik,buang sampah,~pilah,pilah,botol plastik', kinds: ['campaign', 'announcement'], words: 'karena,asap,asapnya,sesak,banjir,tersumbat,agar,supaya,bau,penyakit,nyamuk,hemat', example: 'Asapnya membuat anak sesak napas.' },
  ],
  tone: { id: 'Praktis dan mengajak, dengan alasan yang dekat.', en: 'Practical and inviting, with a reason near home.' },
  toneBreaks: [
    { id: 'blame', words: 'kurang sadar,tidak sadar,ulah warga,ulah manusia,oknum warga,tangan jahil,tangan tidak bertanggung jawab,perilaku buruk,tidak disiplin,kesadaran yang rendah,malas memilah,seenaknya', name: { id: '“{words}” menyalahkan rumah tangga yang sedang diajak', en: '“{words}” blames the households that it invites' }, why: { id: 'Yang sudah memilah ikut tersinggung; yang belum, berhenti membaca.', en: 'Who sorts already is offended, who does not stops reading.' }, example: 'Mulai dari dua wadah di dapur.' },
  ],
  longestSentence: 16,
  sentenceWhy: { id: 'Ditempel di kulkas dan diteruskan di grup RT, jadi harus muat sekali lihat.', en: 'It is put on the fridge and passed on among neighbours, so it must be taken in at a glance.' },
  readingTarget: 75,
  hardWords: hardWords('sampah organik=sampah dapur dan daun,sampah anorganik=plastik dan kaleng,residu=sampah yang tidak bisa didaur ulang,ekonomi sirkular=barang bekas dipakai lagi,komposting=membuat kompos,lindi=air sampah,TPST=tempat olah sampah,emisi=asap dan gas buang,gas rumah kaca=gas yang memanaskan bumi,dekarbonisasi=mengurangi asap dan gas buang,biopori=lubang resapan,eco enzyme=cairan dari kulit buah,ecobrick=botol berisi plastik padat,timbulan sampah=banyaknya sampah,maggot=belatung pemakan sampah,konservasi=menjaga alam,keanekaragaman hayati=tumbuhan dan hewan,IPAL=alat pengolah air kotor,UKL-UPL=dokumen lingkungan usaha,SPPL=surat janji menjaga lingkungan,single use plastic=plastik sekali pakai,zero waste=tanpa sampah,3R=kurangi dan pakai lagi serta daur ulang,baku mutu=batas aman,ekosistem=alam sekitar,revegetasi=menanam kembali,ProKlim=kampung tahan iklim,adaptasi perubahan iklim=bersiap menghadapi cuaca yang berubah,degradasi lingkungan=alam yang rusak'),
  pitfalls: [
    { id: 'hollow', words: 'tingkatkan kesadaran,meningkatkan kesadaran,peduli lingkungan,cinta lingkungan,jaga lingkungan,menjaga lingkungan,menjaga kelestarian,kelestarian lingkungan,lestarikan lingkungan,ramah lingkungan', unless: steps, name: { id: '“{words}” belum memberi satu langkah di rumah', en: '“{words}” gives no step to take at home' }, why: { id: 'Rumah tangga setuju, lalu tidak tahu harus mulai dari mana.', en: 'Households agree, and do not know where to begin.' }, example: 'Mulai malam ini, pisahkan sisa makanan dari plastik.' },
    { id: 'its-place', words: 'pada tempatnya,di tempatnya', unless: 'wadah,jadwal,tps,dua wadah,bank sampah,depo,kontainer', name: { id: '“{words}” tidak menyebut tempat yang mana', en: '“{words}” does not say which place' }, why: { id: 'Di banyak gang tempatnya memang belum ada; sebut yang terdekat.', en: 'In many lanes there is none; name the nearest.' }, example: 'Buang ke depo … sebelum pukul 06.00 WIB.' },
  ],
  format: { id: 'Gambar pilah dua wadah, video sebelum-sesudah, jadwal per kelurahan', en: 'A picture of two bins, a video before and after, a schedule for each neighbourhood' },
  next: [
    { id: 'hazardous', ask: { id: 'baterai, lampu, dan popok dibuang ke mana?', en: 'where do batteries, bulbs and nappies go?' }, why: { id: 'Begitu dua wadah berjalan, sisanya yang membingungkan.', en: 'Once two bins work, the rest is what puzzles.' }, about: `${sorting},${pickup}`, words: 'baterai,lampu,berbahaya,elektronik,popok,pembalut', example: 'Baterai dan lampu bekas: kumpulkan, serahkan ke …' },
    { id: 'holiday', ask: { id: 'kalau hari libur tetap diangkut?', en: 'is it collected on holidays too?' }, why: { id: 'Tumpukan terbanyak muncul tepat sesudah libur.', en: 'The largest heaps appear right after a holiday.' }, about: pickup, words: 'libur,tanggal merah,setiap hari', example: 'Hari libur nasional tetap diangkut / diganti hari …' },
    { id: 'nearest', ask: { id: 'yang terdekat di mana dan buka kapan?', en: 'where is the nearest, and when is it open?' }, why: { id: 'Orang tidak membawa jelantah berkeliling mencari alamat.', en: 'Nobody carries old oil about in search of an address.' }, about: 'bank sampah,jelantah,minyak jelantah,tukar sampah', facts: ['place'], example: 'Bank sampah terdekat: … Buka Sabtu, pukul 08.00–11.00 WIB.' },
    afterEvent('lingkungan hidup,sampah,limbah,kebersihan,penghijauan', { id: 'apa yang berubah di tempat sampah kami?', en: 'what changes at our bins?' }, { id: 'Rumah tangga mencari jadwal dan caranya, bukan acaranya.', en: 'Households look for the schedule and the way, not the event.' }, 'Di Kelurahan …: mulai …, …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Sampah akan diangkut truk baru mulai tahun depan. Mari bersama menjaga kelestarian lingkungan kita.', hints: ['named', 'need/pickup', 'need/report'] },
  { kind: 'campaign', text: 'Ibu dan Bapak di rumah: pilah sampah dari dapur. Sisa makanan di ember, plastik dan kertas di karung, supaya gang tidak bau. Baterai bekas serahkan ke kelurahan.', hints: [] },
  { kind: 'campaign', text: 'Sampah menumpuk karena ulah warga. Buanglah sampah pada tempatnya agar kota kita indah.', hints: ['named', 'pitfall/its-place', 'tone/blame'] },
  { kind: 'service', text: 'Punya minyak jelantah? Setor ke bank sampah Melati di Jalan Kenanga, Sabtu pukul 08.00 WIB.', hints: ['need/worth'] },
  { kind: 'greeting', text: 'Selamat Hari Lingkungan Hidup Sedunia dari seluruh pegawai dinas untuk warga kota.', hints: [] },
];
