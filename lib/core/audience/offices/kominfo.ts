import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const hoaxes =
  'hoaks,hoax,tidak benar,pesan palsu,akun palsu,tautan palsu,situs palsu,penipuan,pesan berantai,mengatasnamakan,bukan dari kami,beredar pesan,beredar kabar,beredar surat,beredar video,beredar informasi';
const internet = 'wifi gratis,wi-fi gratis,internet gratis,wifi publik,titik wifi,hotspot gratis';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'kominfo',
  office: { id: 'Dinas Komunikasi dan Informatika', en: 'Communication and information office' },
  who: { id: 'Warga yang menerima pesan, wartawan, admin dinas lain', en: 'People who got a message, journalists, other offices’ admins' },
  short: { id: 'warga yang menerima pesan itu', en: 'people who got that message' },
  groups: [
    { name: { id: 'admin dinas lain', en: 'other offices’ admins' }, words: 'admin,humas,pengelola media sosial,pengelola akun,perangkat daerah,petugas', topics: 'media sosial pemerintah,konten media sosial,akun resmi dinas,pelatihan admin', call: 'Admin media sosial dinas: …' },
    { name: { id: 'pelajar dan warga yang mencari internet', en: 'pupils and others who look for internet' }, words: 'pelajar,siswa,mahasiswa,warga desa,warga sekitar,pelaku usaha,umkm,pengunjung', topics: internet, call: 'Pelajar dan pelaku usaha di …: …' },
    { name: { id: 'yang menerima pesan itu', en: 'those who got that message' }, words: 'warga,anda menerima,menerima pesan,penerima pesan,pengguna whatsapp,orang tua,masyarakat', topics: hoaxes, call: 'Menerima pesan ini di WhatsApp? …' },
  ],
  needs: [
    { id: 'fact', name: { id: 'Yang benar', en: 'What is true' }, ask: { id: 'yang benar apa?', en: 'what is true?' }, why: { id: 'Yang diingat pembaca adalah kabar pertama; faktanya harus sama pendeknya.', en: 'Readers remember what they heard first; the fact must be as short.' }, about: hoaxes, kinds: ['clarification', 'announcement'], words: 'fakta,faktanya,yang benar,sebenarnya,yang sebenarnya,hanya lewat', example: 'FAKTA: …, hanya lewat …' },
    { id: 'act', name: { id: 'Tindakan', en: 'What to do' }, ask: { id: 'harus apa kalau menerimanya?', en: 'what to do on receiving it?' }, why: { id: 'Tanpa langkah, pesan itu tetap diteruskan “untuk jaga-jaga”.', en: 'Without a step it is passed on “just in case”.' }, about: hoaxes, kinds: ['clarification', 'announcement', 'campaign'], words: 'jangan klik,jangan teruskan,jangan diteruskan,jangan sebarkan,jangan sebar,jangan bagikan,jangan mengisi,jangan transfer,jangan membuka,hapus,abaikan,~abaikan,laporkan,blokir,cek dulu,ganti kata sandi', example: 'Jangan klik, jangan teruskan, lalu hapus.' },
    { id: 'source', name: { id: 'Sumber', en: 'Source' }, ask: { id: 'siapa yang memastikan?', en: 'who says so?' }, why: { id: 'Warga dan wartawan mengutip nama dan jam, bukan bantahan saja.', en: 'People and journalists quote a name and an hour, not a mere denial.' }, about: hoaxes, kinds: ['clarification', 'announcement'], words: 'sumber,menurut,dipastikan,keterangan resmi,klarifikasi dari,dikonfirmasi,ditegaskan', example: 'Sumber: Dinas …, … pukul … WIB.' },
    { id: 'report', name: { id: 'Tempat lapor', en: 'Where to report' }, ask: { id: 'lapor atau bertanya ke mana?', en: 'where to report or ask?' }, why: { id: 'Penerima pesan berikutnya ingin bertanya sebelum percaya.', en: 'Who gets the next message wants to ask before believing.' }, about: hoaxes, kinds: ['clarification', 'announcement', 'campaign'], words: 'aduankonten.id,lapor.go.id,cekrekening.id,lapor,laporkan,hubungi bank,tanya ke', facts: ['phone'], example: 'Ragu? Tanya di … atau laporkan ke aduankonten.id.' },
    { id: 'points', name: { id: 'Titiknya', en: 'Where it is' }, ask: { id: 'di mana saja titiknya?', en: 'at which places?' }, why: { id: 'Pelajar berjalan ke titik yang disebut, bukan ke programnya.', en: 'Pupils walk to a place, not to a programme.' }, about: internet, facts: ['place'], example: 'Titik: Alun-alun …, Balai Desa …' },
    { id: 'login', name: { id: 'Cara masuk', en: 'How to connect' }, ask: { id: 'nama jaringan dan kata sandinya?', en: 'which network, which password?' }, why: { id: 'Tanpa itu mereka duduk di sana dan tetap tidak tersambung.', en: 'Without it they sit there and are not connected.' }, about: internet, words: 'kata sandi,password,tanpa sandi,nama jaringan,login,masuk lewat', example: 'Jaringan “…”, tanpa kata sandi.' },
  ],
  tone: { id: 'Tenang dan berbasis bukti.', en: 'Calm, and built on proof.' },
  toneBreaks: [
    { id: 'inflate', words: 'viral,heboh,menghebohkan,geger,gempar,meresahkan,beredar luas,ramai beredar,marak beredar', kinds: ['clarification'], name: { id: '“{words}” ikut membesarkan kabar yang dibantah', en: '“{words}” makes the rumour larger' }, why: { id: 'Yang belum mendengarnya jadi penasaran dan mencarinya.', en: 'Who had not heard it becomes curious and looks for it.' }, example: 'Beredar pesan yang …' },
    { id: 'mock', words: 'mudah percaya,mudah tertipu,gampang percaya,gampang tertipu,kurang literasi,termakan hoaks,minim literasi,kurang cerdas', name: { id: '“{words}” mengolok orang yang sempat percaya', en: '“{words}” mocks those who believed it' }, why: { id: 'Yang malu tidak menghapus pesannya dan tidak bertanya lagi.', en: 'Who is ashamed neither deletes the message nor asks again.' }, example: 'Banyak yang sempat percaya, karena pesannya rapi.' },
  ],
  longestSentence: 17,
  sentenceWhy: { id: 'Diteruskan ke grup keluarga; kalimat panjang terpotong.', en: 'It is passed on to family groups, where long sentences are cut.' },
  readingTarget: 70,
  hardWords: hardWords('disinformasi=kabar bohong yang disengaja,misinformasi=kabar keliru,malinformasi=kabar benar yang disalahgunakan,literasi digital=kecakapan memakai internet,phishing=jebakan mencuri data,scam=penipuan,deepfake=video palsu buatan AI,takedown=dihapus dari internet,prebunking=peringatan sebelum hoaks,debunking=bantahan hoaks,konten negatif=isi yang merugikan,blank spot=tempat tanpa sinyal,interoperabilitas=aplikasi saling tersambung,smart city=kota dengan layanan digital,TTE=tanda tangan elektronik,CSIRT=tim penjaga keamanan data,open data=data terbuka,bandwidth=kecepatan internet,OTP=kode rahasia,malware=program jahat,APK=berkas aplikasi,enkripsi=data yang dikunci,command center=ruang pantau,big data=data sangat banyak,rekayasa sosial=tipu daya,verifikasi dua langkah=dua kali kunci,agregasi isu=kumpulan isu,kontra narasi=jawaban,ruang digital=internet,patroli siber=pemantauan internet'),
  pitfalls: [
    { id: 'spread', words: 'sebarkan seluas-luasnya,sebar luaskan,share sebanyak-banyaknya,sebarkan ke semua,viralkan,bagikan sebanyak-banyaknya,teruskan ke semua,sebarkan pesan ini', name: { id: '“{words}” berbunyi seperti pesan berantai', en: '“{words}” sounds like a chain message' }, why: { id: 'Warga diajari mencurigai pesan yang menyuruh menyebarkan.', en: 'People are taught to distrust messages that ask to be spread.' }, example: 'Kirim penjelasan ini kepada yang bertanya.' },
    { id: 'click', words: 'klik tautan ini,klik link ini,klik tautan berikut,klik link berikut,klik link di bawah,klik tautan di bawah', unless: 'go.id,jangan,jangan klik', name: { id: '“{words}” sama bunyinya dengan pesan penipuan', en: '“{words}” sounds just like a fraud' }, why: { id: 'Tulis alamatnya sampai .go.id, supaya pembaca bisa memeriksa sebelum menekan.', en: 'Write the address up to .go.id, so that it can be checked first.' }, example: 'Buka …go.id (ketik sendiri di peramban).' },
  ],
  format: { id: 'Templat klarifikasi, daftar nomor dan akun resmi', en: 'A template of clarification, a list of official numbers and accounts' },
  next: [
    { id: 'too-late', ask: { id: 'kalau sudah telanjur mengeklik atau mengisi?', en: 'what if one has clicked or filled it in?' }, why: { id: 'Yang paling butuh jawaban adalah yang sudah terlanjur.', en: 'Who needs an answer most has done it already.' }, about: 'tautan,tautan palsu,situs palsu,penipuan,mengisi tautan,klik,phishing', kinds: ['clarification', 'announcement', 'campaign'], words: 'telanjur,terlanjur,sudah mengisi,sudah mengklik,ganti kata sandi,hubungi bank', example: 'Telanjur mengisi? Ganti kata sandi dan hubungi bank Anda.' },
    { id: 'tell', ask: { id: 'bagaimana mengenali yang resmi?', en: 'how to tell what is official?' }, why: { id: 'Pesan serupa akan datang lagi minggu depan.', en: 'A like message comes again next week.' }, about: hoaxes, kinds: ['clarification', 'announcement', 'campaign'], words: 'nomor resmi,akun resmi,centang biru,situs resmi,kanal resmi,ciri-ciri,alamat resmi,berakhiran', example: 'Yang resmi hanya akun @… dan situs berakhiran .go.id.' },
    afterEvent('kominfo,diskominfo,hoaks,internet,media sosial,literasi digital', { id: 'layanan atau kanal apa yang sekarang bisa saya pakai?', en: 'which service or channel can I use now?' }, { id: 'Warga mencari kanal untuk bertanya, bukan acaranya.', en: 'People look for a channel to ask, not the event.' }, 'Mulai …, bertanya dan mengadu lewat …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'clarification', text: 'Beredar pesan viral soal bantuan pulsa. Kabar itu tidak benar. Warga jangan mudah percaya.', hints: ['tone/inflate', 'tone/mock', 'need/fact', 'need/act', 'need/source'] },
  { kind: 'clarification', text: 'FAKTA: pendaftaran hanya lewat kantor desa. Beredar pesan dengan tautan palsu. Jangan klik, hapus. Telanjur mengisi? Ganti kata sandi. Akun resmi kami @kominfo. Ragu? Tanya ke 112. Sumber: Dinas Sosial, 24 November 2026.', hints: [] },
  { kind: 'announcement', text: 'Wifi gratis untuk pelajar sudah aktif. Klik tautan ini untuk melihat caranya sampai tersambung.', hints: ['pitfall/click', 'need/points', 'need/login'] },
  { kind: 'campaign', text: 'Menerima pesan berantai soal hadiah? Waspada phishing, dan sebarkan seluas-luasnya pesan ini ke keluarga.', hints: ['pitfall/spread', 'need/act', 'need/report', 'word/phishing'] },
  { kind: 'greeting', text: 'Selamat Hari Bhakti Postel untuk semua petugas pos dan telekomunikasi.', hints: [] },
];
