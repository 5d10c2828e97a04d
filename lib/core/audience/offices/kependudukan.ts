import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const papers =
  'ktp,ktp-el,e-ktp,kartu keluarga,urus kk,bikin kk,pembuatan kk,akta,akta kelahiran,akta kematian,akta nikah,kia,kartu identitas anak,surat pindah,pindah datang,perekaman,jemput bola,cetak ktp,ikd,identitas kependudukan digital,administrasi kependudukan,dokumen kependudukan';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'kependudukan',
  office: { id: 'Dinas Kependudukan dan Pencatatan Sipil', en: 'Civil registry' },
  who: { id: 'Pengurus KTP, KK, dan akta; orang tua bayi baru; perantau; lansia', en: 'People who need identity papers, parents of a newborn, people who move, the elderly' },
  short: { id: 'pengurus KTP dan akta', en: 'people who come for their papers' },
  groups: [
    { name: { id: 'orang tua bayi baru', en: 'parents of a newborn' }, words: 'orang tua,ayah,bunda,bayi,ibu melahirkan,punya anak', topics: 'akta kelahiran,akta lahir,kia,kartu identitas anak', call: 'Baru punya bayi? …' },
    { name: { id: 'keluarga yang ditinggalkan', en: 'the bereaved' }, words: 'keluarga,ahli waris', topics: 'akta kematian', call: 'Keluarga yang sedang berduka: …' },
    { name: { id: 'perantau dan warga pindahan', en: 'people who move' }, words: 'perantau,pendatang,warga pindahan,yang pindah,pindah ke', topics: 'surat pindah,pindah datang,pindah domisili', call: 'Pindah ke Kabupaten …? …' },
    { name: { id: 'orang yang belum punya atau kehilangan KTP', en: 'those without an identity card' }, words: 'usia 17,17 tahun,pelajar,pemilih pemula,lansia,penyandang disabilitas,yang belum punya,belum rekam,yang kehilangan,hilang,rusak', topics: 'ktp,ktp-el,e-ktp,perekaman,cetak ktp', call: 'Sudah 17 tahun dan belum punya KTP? …' },
    { name: { id: 'pengurus kartu keluarga', en: 'people who need a family card' }, words: 'kepala keluarga,pasangan baru,pengantin baru', topics: 'kartu keluarga,urus kk,pembuatan kk', call: 'Baru menikah atau pisah KK? …' },
  ],
  needs: [
    { id: 'bring', name: { id: 'Syarat', en: 'Requirements' }, ask: { id: 'syaratnya apa saja?', en: 'what must one bring?' }, why: { id: 'Satu syarat yang kurang berarti pulang dan izin kerja sehari lagi.', en: 'One paper short means going home and another day off work.' }, about: papers, facts: ['bring'], example: 'Syaratnya: fotokopi KK dan …' },
    { id: 'cost', name: { id: 'Biaya', en: 'Cost' }, ask: { id: 'bayar atau gratis?', en: 'does it cost anything?' }, why: { id: 'Kata “gratis” melindungi mereka dari calo.', en: 'The word “gratis” protects them from touts.' }, about: papers, facts: ['cost'], example: 'Gratis. Petugas tidak boleh meminta uang.' },
    { id: 'duration', name: { id: 'Lama', en: 'How long it takes' }, ask: { id: 'berapa lama jadinya?', en: 'how long does it take?' }, why: { id: 'Perantau dan pekerja mengatur cuti menurut lamanya.', en: 'People who work elsewhere plan their leave by it.' }, about: papers, words: 'langsung jadi,ditunggu,bisa ditunggu,sehari jadi,hari itu juga,hari ini juga,langsung dicetak,hari kerja', facts: ['duration'], example: 'Selesai dalam 1 hari kerja.' },
    { id: 'place', name: { id: 'Tempat', en: 'Place' }, ask: { id: 'ke kantor mana, atau bisa daring?', en: 'at which office, or online?' }, why: { id: 'Lansia dan warga desa mencari loket yang paling dekat.', en: 'The elderly and villagers look for the nearest counter.' }, about: papers, words: 'disdukcapil,daring,online', facts: ['place', 'link'], example: 'Datang ke kantor kecamatan mana pun.' },
    { id: 'hours', name: { id: 'Jam buka', en: 'Opening hours' }, ask: { id: 'buka hari dan jam berapa?', en: 'open on which days, at what hours?' }, why: { id: 'Yang datang dari jauh tidak mau menemukan loket tutup.', en: 'Who comes from afar must not find the counter closed.' }, about: papers, words: 'jam layanan,jam kerja', facts: ['hour', 'day'], example: 'Senin–Jumat, pukul 08.00–15.00 WIB.' },
  ],
  tone: { id: 'Jelas, pasti, dan menutup pintu bagi pungli.', en: 'Clear, certain, and leaving no room for bribes.' },
  toneBreaks: [
    { id: 'unsure', words: 'diusahakan selesai,diupayakan selesai,beberapa hari,kurang lebih seminggu,menyesuaikan antrean,waktu menyesuaikan,menunggu proses,sesegera mungkin,menunggu blangko', unlessFacts: ['duration'], name: { id: '“{words}” tidak memberi kepastian', en: '“{words}” gives no certainty' }, why: { id: 'Yang tidak pasti membuat orang memakai calo. Sebut jumlah harinya.', en: 'What is uncertain makes people pay a tout. Say how many days.' }, example: 'paling lama 3 hari kerja' },
    { id: 'order', words: 'wajib segera,diwajibkan segera,harus segera melapor,akan dikenakan denda,dikenai denda', unless: 'gratis,tidak ada denda,denda dihapus', name: { id: '“{words}” terdengar mengancam', en: '“{words}” sounds like a threat' }, why: { id: 'Orang tua bayi yang terlambat malah menunda lebih lama. Dahulukan caranya.', en: 'Parents who are late then wait even longer. Begin with how it is done.' }, example: 'Belum sempat mengurus? Masih bisa, begini caranya: …' },
  ],
  longestSentence: 15,
  sentenceWhy: { id: 'Mereka menyalin syaratnya satu per satu sebelum berangkat.', en: 'They copy the requirements one by one before they set out.' },
  readingTarget: 80,
  hardWords: hardWords('pemutakhiran data=memperbarui data,biodata penduduk=data diri,SKPWNI=surat pindah,register akta=nomor akta,anomali data=data yang tidak cocok,data anomali=data yang tidak cocok,penunggalan data=menghapus data ganda,biometrik=foto dan sidik jari,perekaman biometrik=foto dan sidik jari,sinkronisasi data=mencocokkan data,konsolidasi data=mencocokkan data,wajib KTP=yang sudah 17 tahun,pencatatan sipil=akta kelahiran dan lainnya,penerbitan dokumen=pembuatan surat,layanan adminduk=urusan KTP dan akta,jemput bola=petugas datang ke tempat Anda,pencatatan peristiwa penting=pencatatan kelahiran dan kematian,isbat nikah=pengesahan nikah,F-1.01=formulir data keluarga,dokumen kependudukan=KTP dan KK serta akta,saksi pelapor=orang yang ikut melapor,PRR=kartu siap dicetak'),
  pitfalls: [
    { id: 'send-card', words: 'kirim foto ktp,kirimkan foto ktp,kirim foto kk,kirimkan foto kk,kirim nik,kirimkan nik,tulis nik,foto ktp ke,foto kk ke,ketik nik,sertakan nik di', name: { id: '“{words}” membuka data diri pembaca', en: '“{words}” exposes the readers’ data' }, why: { id: 'Foto KTP di pesan atau komentar bisa dipakai orang lain untuk pinjaman.', en: 'A card sent in a message or a comment can be used by others for a loan.' }, example: 'Unggah berkas hanya di situs resmi, atau bawa ke loket.' },
  ],
  format: { id: 'Karusel syarat, satu syarat satu baris, lalu tanya jawab', en: 'A carousel of requirements, one a line, then questions and answers' },
  next: [
    { id: 'proxy', ask: { id: 'boleh diwakilkan?', en: 'may somebody else come for me?' }, why: { id: 'Perantau dan lansia tidak selalu bisa datang sendiri.', en: 'Those who work elsewhere and the elderly cannot always come.' }, about: papers, words: 'diwakilkan,diwakili,~wakili,surat kuasa,orang lain,datang sendiri,tidak bisa diwakilkan,petugas datang,datang ke rumah', example: 'Boleh diwakilkan oleh …; … harus datang sendiri.' },
    { id: 'bribe', ask: { id: 'kalau diminta uang, lapor ke mana?', en: 'where to complain if asked for money?' }, why: { id: 'Tanpa tempat mengadu, janji gratis tidak dipercaya.', en: 'Without a place to complain nobody believes that it is free.' }, about: papers, words: 'pungli,calo,minta uang,meminta uang,lapor.go.id,laporkan,lapor', example: 'Ada yang minta uang? Laporkan ke lapor.go.id.' },
    { id: 'missing', ask: { id: 'kalau salah satu syarat hilang?', en: 'what if one of the papers is lost?' }, why: { id: 'Banyak yang mengurus justru karena surat lamanya hilang.', en: 'Many come just because an old paper is lost.' }, about: papers, words: 'hilang,tidak punya,surat kehilangan,rusak,belum punya', example: 'KK hilang? Tetap datang, petugas mencetak ulang dari data.' },
    afterEvent('ktp,kependudukan,dukcapil,disdukcapil,akta,adminduk', { id: 'apakah mengurus KTP dan akta jadi lebih mudah?', en: 'does getting the papers become easier?' }, { id: 'Pengurus KTP mencari perubahan di loket, bukan acaranya.', en: 'People who need papers look for what changes at the counter.' }, 'Mulai …, akta kelahiran bisa diurus di kantor kecamatan, gratis.'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'service', text: 'Perekaman KTP kini bisa di kantor kecamatan. Pelayanan kami diusahakan selesai dengan cepat.', hints: ['named', 'tone/unsure', 'need/bring', 'need/cost', 'need/duration'] },
  { kind: 'service', text: 'KTP hilang? Bawa surat kehilangan dan KK ke kantor kecamatan, Senin–Jumat pukul 08.00 WIB. Gratis, selesai dalam 1 hari. Boleh diwakilkan. Ada yang minta uang? Laporkan.', hints: [] },
  { kind: 'announcement', text: 'Baru punya bayi? Akta kelahiran gratis, selesai dalam 3 hari di loket kami. Kirim foto KTP ke nomor admin, Senin sampai Jumat.', hints: ['pitfall/send-card', 'need/bring'] },
  { kind: 'activity', text: 'Disdukcapil mengikuti rapat koordinasi pemutakhiran data di Bandung bersama dinas lain selama dua hari.', hints: ['word/pemutakhiran-data', 'next/event'] },
  { kind: 'greeting', text: 'Selamat Hari Ibu dari keluarga besar Dinas Kependudukan untuk semua ibu hebat.', hints: [] },
];
