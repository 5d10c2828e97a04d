import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const aid =
  'bansos,bantuan sosial,penerima bantuan,pkh,bpnt,bantuan sembako,sembako,blt,bantuan tunai,bantuan uang,bantuan pangan,bantuan beras,kursi roda,alat bantu';
const payout =
  'dicairkan,pencairan,penyaluran,disalurkan,dibagikan,pembagian,cair,penyerahan bantuan';
const checking = 'cekbansos.kemensos.go.id,cek bansos,cek apakah,cek nama,cek data,cek sendiri';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'sosial',
  office: { id: 'Dinas Sosial', en: 'Social affairs office' },
  who: { id: 'Keluarga penerima bantuan, lansia, penyandang disabilitas, pengurus panti', en: 'Families that get aid, the elderly, people with disabilities, carers' },
  short: { id: 'keluarga penerima bantuan', en: 'families that get aid' },
  groups: [
    { name: { id: 'lansia dan penyandang disabilitas', en: 'the elderly and people with disabilities' }, words: 'lansia,penyandang disabilitas,disabilitas,difabel,pendamping,keluarga lansia', topics: 'kursi roda,alat bantu,kaki palsu,alat bantu dengar,panti', call: 'Lansia dan penyandang disabilitas di …: …' },
    { name: { id: 'keluarga penerima bantuan', en: 'families that get aid' }, words: 'penerima,penerima bantuan,anda penerima,keluarga penerima,keluarga,warga kurang mampu,warga tidak mampu,warga miskin', topics: aid, call: 'Penerima PKH dan bantuan sembako di …: …' },
  ],
  needs: [
    { id: 'eligible', name: { id: 'Berhak atau tidak', en: 'Eligible or not' }, ask: { id: 'apakah saya berhak?', en: 'am I eligible?' }, why: { id: 'Yang paling perlu sering tidak berani bertanya ke kantor desa.', en: 'Those in need most often do not dare to ask.' }, about: aid, words: `berhak,syarat,persyaratan,kriteria,terdaftar,${checking},usia,penerima adalah,untuk keluarga,bagi keluarga,untuk lansia,bagi lansia,untuk penyandang,bagi penyandang`, example: 'Cek sendiri di cekbansos.kemensos.go.id, isi nama dan wilayah.' },
    { id: 'apply', name: { id: 'Cara mengusulkan', en: 'How to apply' }, ask: { id: 'kalau belum terdaftar, bagaimana mengusulkan diri?', en: 'how to apply if not listed?' }, why: { id: 'Keluarga yang terlewat hanya punya jalan ini.', en: 'A family that was passed over has no other way.' }, about: aid, words: 'diusulkan,usulkan,mengusulkan,usulan,usul sanggah,mendaftar,daftar di,daftar ke,daftar lewat,pendaftaran,kantor desa,kantor kelurahan', example: 'Belum terdaftar? Datang ke kantor desa, bawa KTP dan KK, minta diusulkan.' },
    { id: 'when', name: { id: 'Waktu cair', en: 'When it is paid' }, ask: { id: 'kapan dan di mana diambil?', en: 'when and where is it handed out?' }, why: { id: 'Lansia yang salah hari pulang dengan tangan kosong dan ongkos habis.', en: 'Old people who come on the wrong day go home with nothing, the fare spent.' }, about: payout, kinds: ['service', 'announcement', 'campaign'], facts: ['day', 'hour'], example: 'Diambil Selasa, …, pukul 08.00–12.00 WIB, di kantor pos …' },
    { id: 'bring', name: { id: 'Yang dibawa', en: 'What to bring' }, ask: { id: 'apa yang dibawa?', en: 'what must be brought?' }, why: { id: 'Pulang mengambil KTP berarti ojek sekali lagi.', en: 'Going home for the card costs another ride.' }, about: `${payout},diusulkan,pendaftaran,mendaftar`, words: 'ktp,kk', facts: ['bring'], example: 'Bawa KTP dan KK asli.' },
    { id: 'free', name: { id: 'Tanpa potongan', en: 'Nothing taken off' }, ask: { id: 'ada potongannya?', en: 'is anything taken off?' }, why: { id: 'Penerima yang tidak tahu membiarkan bantuannya dipotong.', en: 'Who does not know lets part of it be taken.' }, about: aid, words: 'tanpa potongan,tidak dipotong,tidak ada potongan,potongan,tidak boleh meminta,pungli,utuh,dipotong', facts: ['cost'], example: 'Gratis dan utuh. Petugas tidak boleh meminta uang.' },
  ],
  tone: { id: 'Menghormati, tidak mengasihani.', en: 'Respectful, never pitying.' },
  toneBreaks: [
    { id: 'pity', words: 'kasihan,bernasib malang,nasib malang,belas kasihan,uluran tangan,orang susah,rakyat kecil,kaum papa,miskin papa,hidup merana,memprihatinkan,mengenaskan,isak tangis,tangis haru,suasana haru,tak berdaya,serba kekurangan,melarat,kurang beruntung,tidak beruntung,menyedihkan', name: { id: '“{words}” mengasihani penerima yang ikut membaca', en: '“{words}” pities people who read along' }, why: { id: 'Bantuan adalah hak mereka. Kata yang mengasihani membuat mereka malu datang.', en: 'The aid is their right. Pity makes them ashamed to come.' }, example: 'keluarga penerima bantuan' },
    { id: 'gift', words: 'berkat kebaikan,kemurahan hati,tali asih,bantuan dari bapak,bantuan bapak,perhatian bapak,kepedulian bapak,hadiah dari,bingkisan,buah tangan,wujud kepedulian,bentuk kepedulian,tanda kasih', name: { id: '“{words}” membuat hak warga terdengar seperti hadiah', en: '“{words}” makes a right sound like a gift' }, why: { id: 'Yang belum kebagian mengira harus mengenal orang dalam.', en: 'Who got nothing yet thinks that one must know somebody.' }, example: 'bantuan sembako bagi keluarga yang terdaftar' },
    { id: 'ableist', words: 'penderita disabilitas,kekurangan fisik,tidak sempurna,anak cacat,keterbelakangan', name: { id: '“{words}” merendahkan penyandang disabilitas', en: '“{words}” belittles people with disabilities' }, why: { id: 'Sebut orangnya, lalu alat atau layanan yang ia perlukan.', en: 'Name the person, then what that person needs.' }, example: 'penyandang disabilitas' },
  ],
  longestSentence: 15,
  sentenceWhy: { id: 'Sering dibacakan tetangga atau pendamping kepada yang tidak lancar membaca.', en: 'Neighbours and carers often read it to those who do not read well.' },
  readingTarget: 80,
  hardWords: hardWords('desil=urutan kesejahteraan,graduasi=sudah mampu dan selesai dibantu,ground check=kunjungan ke rumah,verifikasi kelayakan=pengecekan layak atau tidak,musdes=rapat desa,muskel=rapat kelurahan,rehabilitasi sosial=pendampingan pemulihan,asesmen=wawancara dan pengecekan,PSKS=relawan sosial,TKSK=petugas sosial kecamatan,LKS=panti atau lembaga sosial,KKS=kartu bantuan,cut off=batas akhir data,pemadanan data=pencocokan data,exclusion error=orang berhak yang terlewat,inclusion error=orang tidak berhak yang terdaftar,pemberdayaan sosial=bantuan usaha,ATENSI=bantuan pemulihan,SIKS-NG=aplikasi data bantuan,bufferstock=persediaan,geotagging=foto lokasi rumah,termin=tahap,burekol=buka rekening bersama,kemiskinan ekstrem=sangat miskin,lanjut usia terlantar=lansia tanpa keluarga,disabilitas netra=tidak dapat melihat,data padan=data cocok'),
  pitfalls: [
    { id: 'name-list', words: 'daftar nama penerima,nama-nama penerima,nama penerima,daftar penerima,data penerima terlampir,lampiran nama', unless: `tidak diumumkan,tidak kami,${checking}`, name: { id: '“{words}” membuka siapa yang miskin kepada tetangganya', en: '“{words}” tells the neighbours who is poor' }, why: { id: 'Penerima lebih aman mengecek namanya sendiri.', en: 'It is safer for them to look themselves up.' }, example: 'Cek nama Anda sendiri di cekbansos.kemensos.go.id.' },
    { id: 'well-aimed', words: 'tepat sasaran', besides: `${aid},bantuan`, unless: 'sanggah,lapor,laporkan,usul,diusulkan,aduan', name: { id: '“{words}” dibaca juga oleh yang tidak kebagian', en: '“{words}” is read by those who got nothing, too' }, why: { id: 'Bagi keluarga yang terlewat, klaim ini menutup pintu. Tambahkan cara menyanggah.', en: 'To a family passed over it shuts the door. Add how to object.' }, example: 'Ada yang tidak tepat? Sanggah di kantor desa.' },
  ],
  format: { id: 'Langkah bergambar, rekaman suara pendek, tanya jawab', en: 'Steps in pictures, a short recording, questions and answers' },
  next: [
    { id: 'no-phone', ask: { id: 'kalau tidak punya ponsel?', en: 'what if one has no phone?' }, why: { id: 'Lansia bergantung pada kantor desa atau pendamping.', en: 'Old people depend on the village office or a helper.' }, about: `${checking},${aid}`, words: 'kantor desa,kantor kelurahan,pendamping,tidak punya ponsel,tidak punya internet,dibantu,ketua rt', example: 'Tidak punya ponsel? Minta dicekkan di kantor desa.' },
    { id: 'complaint', ask: { id: 'kalau dipotong, lapor ke mana?', en: 'where to report if part is taken?' }, why: { id: 'Penerima takut haknya dicabut bila melapor.', en: 'They fear losing it when they complain.' }, about: `${aid},${payout}`, words: 'lapor,laporkan,lapor.go.id,pengaduan,aduan', example: 'Ada potongan? Laporkan lewat lapor.go.id, identitas dirahasiakan.' },
    { id: 'proxy', ask: { id: 'yang sakit atau sudah tua boleh diwakilkan?', en: 'may somebody come for the sick and the old?' }, why: { id: 'Lansia dan penyandang disabilitas tidak selalu bisa keluar rumah.', en: 'The elderly and people with disabilities cannot always leave home.' }, about: `${aid},${payout}`, words: 'diwakilkan,diwakili,~wakili,diantar ke rumah,diantar,didatangi,kunjungan rumah,anggota keluarga', example: 'Tidak bisa datang? Boleh diwakilkan … / petugas datang ke rumah.' },
    afterEvent('bantuan sosial,bansos,dinas sosial,disabilitas,lansia,pkh,penerima bantuan,panti', { id: 'apakah saya dan tetangga juga berhak?', en: 'are my neighbours and I eligible, too?' }, { id: 'Keluarga penerima mencari haknya, bukan penyerahannya.', en: 'Families look for their rights, not the ceremony.' }, 'Yang berhak: … Caranya: …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Bantuan sembako segera disalurkan sebagai wujud kepedulian kepada rakyat kecil di kota kita.', hints: ['named', 'tone/pity', 'tone/gift', 'need/eligible', 'need/apply', 'need/when'] },
  { kind: 'service', text: 'Cek apakah Anda penerima bantuan di cekbansos.kemensos.go.id. Belum terdaftar? Minta diusulkan di kantor desa, bawa KTP. Gratis, tanpa potongan. Ada potongan? Laporkan. Lansia boleh diwakilkan.', hints: [] },
  { kind: 'announcement', text: 'Bantuan tunai untuk lansia cair Selasa, 1 Desember, di kantor pos. Daftar nama penerima terlampir. Bantuan ini sudah tepat sasaran.', hints: ['pitfall/name-list', 'pitfall/well-aimed', 'need/apply', 'need/bring', 'need/free'] },
  { kind: 'activity', text: 'Bupati menyerahkan kursi roda dalam kunjungan ke panti. Suasana haru mewarnai acara itu.', hints: ['tone/pity', 'next/event'] },
  { kind: 'greeting', text: 'Selamat Hari Lansia Nasional untuk semua kakek dan nenek di kota kita.', hints: [] },
];
