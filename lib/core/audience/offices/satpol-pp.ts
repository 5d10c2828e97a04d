import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const order =
  'penertiban,ditertibkan,~tertibkan,relokasi,dilarang,larangan,dilarang berjualan,lapak,pkl,pedagang kaki lima,reklame,spanduk,bangunan liar,minuman keras,miras,jam operasional,jam malam,bongkar,dibongkar,pembongkaran';
const selling = 'lapak,pkl,pedagang kaki lima,berjualan,dilarang berjualan,trotoar,relokasi';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'satpol-pp',
  office: { id: 'Satuan Polisi Pamong Praja', en: 'Municipal police' },
  who: { id: 'Pedagang kaki lima, warga, pengelola usaha hiburan, pelapor', en: 'Street traders, residents, those who run entertainment, people who report' },
  short: { id: 'pedagang dan warga', en: 'traders and residents' },
  groups: [
    { name: { id: 'pedagang', en: 'traders' }, words: 'pedagang,pkl,pedagang kaki lima,penjual,pemilik lapak', topics: 'lapak,trotoar,berjualan,relokasi,bahu jalan', call: 'Pedagang di Jalan …: …' },
    { name: { id: 'pengelola usaha hiburan dan pemasang reklame', en: 'those who run entertainment or put up signs' }, words: 'pemilik usaha,pengelola,pelaku usaha,pemilik kafe,pemilik karaoke,pemilik reklame,pemasang', topics: 'karaoke,tempat hiburan,reklame,spanduk,minuman keras,miras,jam operasional', call: 'Pengelola kafe dan karaoke: …' },
    { name: { id: 'warga yang terganggu', en: 'residents who are disturbed' }, words: 'pelapor,tetangga,orang tua,warga sekitar,warga desa,warga kelurahan,warga kecamatan,warga yang', topics: 'tawuran,jam malam,rokok ilegal,keributan,ketertiban umum', call: 'Melihat tawuran atau keributan? …' },
  ],
  needs: [
    { id: 'rule', name: { id: 'Aturannya', en: 'The rule' }, ask: { id: 'aturan yang mana?', en: 'which rule?' }, why: { id: 'Pedagang menerima larangan bila tahu dasarnya, bukan hanya petugasnya.', en: 'Traders accept a ban when they know its ground, not only the officer.' }, about: order, kinds: ['announcement', 'campaign', 'service', 'activity'], words: 'perda,peraturan daerah,pergub,perbup,perwal,peraturan bupati,peraturan gubernur,peraturan wali kota,peraturan walikota,pasal,aturannya,surat edaran,se bupati,se gubernur,se wali kota,keputusan bupati,undang-undang', example: 'Dasarnya: Peraturan Daerah … Nomor …' },
    { id: 'since', name: { id: 'Mulai kapan', en: 'From when' }, ask: { id: 'mulai kapan?', en: 'from when on?' }, why: { id: 'Pedagang perlu waktu memindahkan dagangan.', en: 'Traders need time to move their goods.' }, about: order, facts: ['day', 'deadline'], example: 'Mulai Senin, …; lapak boleh dipindah sampai …' },
    { id: 'instead', name: { id: 'Tempat pengganti', en: 'Where instead' }, ask: { id: 'boleh berjualan di mana?', en: 'where may one sell?' }, why: { id: 'Larangan tanpa tempat lain berarti hari tanpa penghasilan.', en: 'A ban without another place is a day without income.' }, about: selling, kinds: ['announcement', 'campaign', 'service', 'activity'], words: 'pindah ke,dipindahkan ke,dipindah ke,direlokasi ke,tempat pengganti,lokasi baru,kios,boleh berjualan,disediakan,tempat baru', example: 'Tempat pengganti: Pasar …, Blok …, tanpa sewa sampai …' },
    { id: 'reason', name: { id: 'Alasan', en: 'Reason' }, ask: { id: 'kenapa?', en: 'why?' }, why: { id: 'Alasan yang kelihatan, seperti pejalan kaki turun ke jalan, mengurangi perlawanan.', en: 'A reason one can see, such as people walking in the road, lessens resistance.' }, about: order, words: 'karena,agar,supaya,sebab,untuk keselamatan,pejalan kaki,alasannya,menghalangi,macet,kecelakaan,mengganggu', example: 'Supaya pejalan kaki tidak turun ke jalan raya.' },
    { id: 'report', name: { id: 'Tempat lapor', en: 'Where to report' }, ask: { id: 'lapor ke mana?', en: 'where to report?' }, why: { id: 'Pelapor mencari satu nomor yang dijawab malam hari.', en: 'Who reports looks for one number that answers at night.' }, about: 'tawuran,keributan,rokok ilegal,jam malam,ketertiban umum,gangguan ketertiban', facts: ['contact', 'phone'], example: 'Laporkan ke …, 24 jam; nama pelapor dirahasiakan.' },
  ],
  tone: { id: 'Tegas tetapi santun, dengan alasan.', en: 'Firm yet polite, with a reason.' },
  toneBreaks: [
    { id: 'sweep', words: 'bersih dari pkl,bersih dari pedagang,bersihkan pkl,bersihkan pedagang,bersihkan lapak,dibersihkan dari,membersihkan pkl,membersihkan pedagang,membersihkan lapak,pembersihan pkl,pembersihan pedagang,steril dari,sterilkan,disterilkan,sapu bersih,disapu bersih,sikat,disikat,menyikat,digaruk,obrak,diobrak,angkut paksa,diangkut paksa,gusur,digusur,menggusur,penggusuran', name: { id: '“{words}” memperlakukan orang seperti kotoran', en: '“{words}” treats people like dirt' }, why: { id: 'Pedagang dan keluarganya membaca ini. Sebut yang dipindah dan ke mana.', en: 'Traders and their families read this. Say what moves, and where to.' }, example: 'menata dan memindahkan lapak ke …' },
    { id: 'catch', words: 'terjaring razia,terjaring,dijaring,diciduk,digelandang,digiring,tertangkap basah', name: { id: '“{words}” menyebut orang seperti hasil tangkapan', en: '“{words}” speaks of people as of a catch' }, why: { id: 'Orangnya belum tentu bersalah, dan anaknya bisa ikut membaca.', en: 'They may not be guilty, and their children may read it.' }, example: 'didata dan diberi penjelasan' },
    { id: 'stubborn', words: 'membandel,nekat,kucing-kucingan,bandel,ngeyel,masih nakal', name: { id: '“{words}” menilai orangnya, bukan menyebut aturannya', en: '“{words}” judges people instead of naming the rule' }, why: { id: 'Yang disebut begitu tidak mau lagi mendengar aturannya.', en: 'Who is called so no longer listens to the rule.' }, example: 'yang belum mengikuti aturan' },
  ],
  longestSentence: 17,
  sentenceWhy: { id: 'Pedagang membacanya di lapak, di sela pembeli.', en: 'Traders read it at their stall, between customers.' },
  readingTarget: 70,
  hardWords: hardWords('yustisi=sidang di tempat,nonyustisi=teguran tanpa sidang,tipiring=sidang pelanggaran ringan,trantibum=ketertiban umum,tibum=ketertiban umum,PPNS=petugas penyidik,penegakan perda=menjalankan peraturan daerah,gakda=menjalankan peraturan daerah,represif=dengan paksaan,persuasif=lewat ajakan,preemtif=sebelum terjadi,linmas=perlindungan warga,cipta kondisi=patroli bersama,patroli kewilayahan=patroli,trantibumlinmas=ketertiban dan perlindungan warga,BKC ilegal=rokok tanpa pita cukai,barang kena cukai=rokok dan minuman keras,garis sempadan=batas bangunan,kondusif=aman,pendekatan humanis=cara yang santun,deteksi dini=mengenali lebih awal,insidentil=sewaktu-waktu,ranmor=kendaraan bermotor'),
  pitfalls: [
    { id: 'threat', words: 'akan ditindak,akan ditertibkan,akan dibongkar,dibongkar paksa,akan disita,akan diberi sanksi,akan dikenai sanksi', unless: 'pindah,dipindah,paling lambat,sebelum tanggal,sampai tanggal,diberi waktu,tempat pengganti,pindah ke,boleh berjualan', name: { id: '“{words}” mengancam tanpa memberi waktu atau jalan', en: '“{words}” threatens without giving time or a way' }, why: { id: 'Pedagang baru bisa patuh bila tahu sampai kapan dan pindah ke mana.', en: 'Traders can comply only when they know until when and where to go.' }, example: 'Pindahkan lapak paling lambat … ke …' },
  ],
  format: { id: 'Gambar boleh dan tidak boleh, peta tempat pengganti', en: 'A picture of what may and may not be done, a map of the new place' },
  next: [
    { id: 'goods', ask: { id: 'barang yang diangkut diambil di mana?', en: 'where can goods that were taken be fetched?' }, why: { id: 'Gerobak adalah modal; hari tanpa gerobak hari tanpa makan.', en: 'The cart is the capital; a day without it is a day without food.' }, about: 'penertiban,ditertibkan,lapak,dibongkar,bongkar,pembongkaran', words: 'diambil,ambil barang,mengambil barang,dikembalikan,pengambilan', example: 'Barang bisa diambil di kantor …, bawa KTP, gratis.' },
    { id: 'objection', ask: { id: 'kalau keberatan, ke siapa?', en: 'to whom can one object?' }, why: { id: 'Tempat berkeberatan yang jelas mencegah pertengkaran di lapangan.', en: 'A clear place to object prevents quarrels on the spot.' }, about: `${order},${selling}`, words: 'keberatan,mengadu,aduan,pengaduan,hubungi,tanya', example: 'Keberatan atau bertanya: …, setiap hari kerja.' },
    afterEvent('satpol pp,satpol,penertiban,pedagang,ketertiban,perda,rokok ilegal', { id: 'apa yang sekarang boleh dan tidak boleh?', en: 'what is allowed now and what is not?' }, { id: 'Pedagang dan warga mencari aturannya, bukan acaranya.', en: 'Traders and residents look for the rule, not the event.' }, 'Yang berubah mulai …: boleh …, tidak boleh …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Trotoar Jalan Ahmad Yani harus steril dari pedagang. Lapak yang masih ada akan dibongkar petugas.', hints: ['pitfall/threat', 'tone/sweep', 'need/rule', 'need/since', 'need/instead'] },
  { kind: 'announcement', text: 'Pedagang di Jalan Ahmad Yani: mulai Senin, 7 Desember, lapak pindah ke Pasar Rau Blok C sesuai Perda ketertiban, supaya pejalan kaki aman. Barang yang terangkut bisa diambil di kantor kami. Keberatan? Hubungi kami.', hints: [] },
  { kind: 'activity', text: 'Petugas menertibkan PKL yang nekat berjualan di trotoar. Beberapa pengamen terjaring razia malam itu.', hints: ['tone/catch', 'tone/stubborn', 'need/rule', 'need/instead'] },
  { kind: 'campaign', text: 'Melihat tawuran pelajar atau keributan di sekitar rumah? Jangan dibiarkan, mari jaga bersama.', hints: ['need/report'] },
  { kind: 'greeting', text: 'Selamat ulang tahun Satuan Polisi Pamong Praja, semoga makin dekat dengan warga.', hints: [] },
];
