import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const admission =
  'spmb,ppdb,pendaftaran siswa,pendaftaran murid,penerimaan murid,penerimaan siswa,seleksi siswa,pendaftaran sekolah,daftar sekolah';
const grants = 'beasiswa,pip,kip,bantuan pendidikan,seragam gratis,bantuan seragam';
const courses =
  'guru honorer,pelatihan guru,sertifikasi guru,ppg,paket b,paket c,ujian kesetaraan,sekolah kesetaraan,pelatihan';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'pendidikan',
  office: { id: 'Dinas Pendidikan', en: 'Education office' },
  who: { id: 'Orang tua, siswa, guru, lulusan', en: 'Parents, pupils, teachers, school leavers' },
  short: { id: 'orang tua dan siswa', en: 'parents and pupils' },
  groups: [
    { name: { id: 'orang tua calon siswa', en: 'parents of future pupils' }, words: 'orang tua,wali murid,ayah,bunda,calon siswa,calon murid,lulusan,anak anda,siswa baru,siswa kelas', topics: admission, call: 'Orang tua calon siswa SMA/SMK: …' },
    { name: { id: 'siswa dan mahasiswa', en: 'pupils and students' }, words: 'siswa,pelajar,mahasiswa,murid,santri,lulusan,anak putus sekolah', topics: `${grants},ujian,paket c,lomba`, call: 'Siswa kelas …: …' },
    { name: { id: 'guru', en: 'teachers' }, words: 'guru,honorer,tenaga kependidikan,kepala sekolah,pendidik', topics: 'sertifikasi,ppg,tunjangan,pelatihan', call: 'Bapak/Ibu guru …: …' },
  ],
  needs: [
    { id: 'dates', name: { id: 'Tanggal', en: 'Dates' }, ask: { id: 'kapan dibuka dan ditutup?', en: 'when does it open and close?' }, why: { id: 'Orang tua takut terlambat sehari dan kehilangan kursi.', en: 'Parents fear being a day late and losing the place.' }, about: `${admission},${grants},${courses}`, facts: ['day', 'deadline'], example: 'Dibuka Senin, … Paling lambat …, pukul 16.00 WIB.' },
    { id: 'lane', name: { id: 'Jalur', en: 'Ways in' }, ask: { id: 'lewat jalur apa saja?', en: 'by which ways in?' }, why: { id: 'Orang tua mencari jalur yang cocok dengan rumah dan nilai anaknya.', en: 'Parents look for the way that fits their home and the child’s marks.' }, about: admission, words: 'jalur,zonasi,prestasi,afirmasi,mutasi,domisili', example: 'Jalur: domisili, afirmasi, prestasi, dan mutasi.' },
    { id: 'papers', name: { id: 'Dokumen', en: 'Papers' }, ask: { id: 'dokumen apa yang disiapkan?', en: 'which papers are needed?' }, why: { id: 'Mengurus satu surat bisa makan seminggu.', en: 'Getting one paper may take a week.' }, about: `${admission},${grants}`, words: 'akta,rapor,kartu keluarga,ijazah', facts: ['bring'], example: 'Siapkan: akta kelahiran, Kartu Keluarga, dan rapor.' },
    { id: 'cost', name: { id: 'Biaya', en: 'Cost' }, ask: { id: 'bayar atau gratis?', en: 'does it cost anything?' }, why: { id: 'Kata “gratis” menutup jalan bagi pungutan.', en: 'The word “gratis” leaves no room for illegal fees.' }, about: `${admission},${courses}`, facts: ['cost'], example: 'Gratis. Tidak ada uang pendaftaran.' },
    { id: 'way', name: { id: 'Cara daftar', en: 'How to apply' }, ask: { id: 'daftar di mana?', en: 'where to apply?' }, why: { id: 'Situs palsu muncul setiap musim pendaftaran; alamat resmi melindungi.', en: 'False sites appear every season; the official address protects.' }, about: `${admission},${grants},${courses}`, words: 'daftar di,daftar melalui,daftar lewat,mendaftar di,mendaftar melalui,ke sekolah,sekolah masing-masing', facts: ['link'], example: 'Daftar di … (satu-satunya situs resmi).' },
    { id: 'eligible', name: { id: 'Yang berhak', en: 'Who is eligible' }, ask: { id: 'siapa yang berhak?', en: 'who is eligible?' }, why: { id: 'Siswa yang tidak yakin tidak mendaftar, justru yang paling perlu.', en: 'Pupils who are not sure do not apply, those in need least of all.' }, about: grants, words: 'berhak,syarat,persyaratan,kriteria,khusus,keluarga penerima,tidak mampu,penerima kip,untuk siswa,bagi siswa,untuk mahasiswa,bagi mahasiswa', example: 'Untuk siswa SMA/SMK penerima … atau …' },
  ],
  tone: { id: 'Menenangkan, adil, tidak menghakimi nilai.', en: 'Calming, fair, never judging marks.' },
  toneBreaks: [
    { id: 'judging', words: 'siswa gagal,anak nakal,siswa nakal,siswa bermasalah,anak bermasalah,nilai jelek,nilai buruk,kalah bersaing,anak malas,siswa malas,siswa bodoh,tidak berprestasi', name: { id: '“{words}” menghakimi anak yang ikut membaca', en: '“{words}” judges a child who reads along' }, why: { id: 'Siswa dan orang tuanya mengingat kata itu lebih lama daripada isinya.', en: 'Pupils and parents remember that word longer than the message.' }, example: 'siswa yang perlu didampingi' },
    { id: 'ranking', words: 'sekolah favorit,sekolah unggulan,sekolah terbaik,sekolah terfavorit,sekolah pinggiran', name: { id: '“{words}” menyusun peringkat sekolah', en: '“{words}” ranks schools' }, why: { id: 'Orang tua dari sekolah lain membaca bahwa anaknya kurang.', en: 'Parents at other schools read that theirs is less.' }, example: 'sekolah negeri di …' },
    { id: 'scarce', words: 'kuota terbatas,tempat terbatas,kursi terbatas,jangan sampai kehabisan,jangan sampai tidak kebagian,berebut,siapa cepat dia dapat', name: { id: '“{words}” mencemaskan tanpa angka', en: '“{words}” worries without a number' }, why: { id: 'Jumlah kursi yang ditulis lebih menenangkan dan lebih adil.', en: 'The number of places, written down, is calmer and fairer.' }, example: 'Kuota 200 orang.' },
  ],
  longestSentence: 17,
  sentenceWhy: { id: 'Orang tua membaca berdua dengan anaknya, lalu mencatat.', en: 'Parents read it together with the child, then take notes.' },
  readingTarget: 70,
  hardWords: hardWords('sekolah inklusi=sekolah untuk semua anak,afirmasi=jalur keluarga tidak mampu,rombel=kelas,rombongan belajar=kelas,daya tampung=jumlah kursi,satuan pendidikan=sekolah,peserta didik=siswa,asesmen=penilaian,numerasi=berhitung,kokurikuler=kegiatan di luar pelajaran,capaian pembelajaran=yang dikuasai siswa,NISN=nomor siswa,NPSN=nomor sekolah,TKA=tes kemampuan akademik,akreditasi=penilaian mutu sekolah,registrasi ulang=daftar ulang,lapor diri=daftar ulang,PJOK=olahraga,kurikulum operasional=rencana belajar sekolah,pedagogik=cara mengajar,inpassing=penyetaraan guru,linieritas=kesesuaian jurusan,drop out=putus sekolah,nilai kumulatif=jumlah nilai,SKL=surat tanda lulus,SKTM=surat keterangan tidak mampu,passing grade=nilai batas,perundungan verbal=ejekan'),
  pitfalls: [
    { id: 'buying', words: 'beli seragam,membeli seragam,uang gedung,uang pangkal,sumbangan sukarela,iuran komite,wajib membeli,uang komite', unless: 'gratis,tidak wajib,tidak ada,dilarang,tidak boleh,bukan syarat', name: { id: '“{words}” dibaca sebagai pungutan', en: '“{words}” is read as a fee' }, why: { id: 'Orang tua yang tidak mampu mundur sebelum bertanya. Tulis wajib atau tidaknya.', en: 'Parents who cannot pay withdraw before they ask. Say whether it is required.' }, example: 'Tidak wajib dan bukan syarat diterima.' },
  ],
  format: { id: 'Linimasa tanggal, siaran langsung tanya jawab, dan berkas PDF yang bisa diunduh', en: 'A line of dates, a live session of questions, a PDF to download' },
  next: [
    { id: 'offline', ask: { id: 'kalau tidak punya internet atau ponsel?', en: 'what if one has no internet or phone?' }, why: { id: 'Orang tua di desa menyerah bila semuanya daring.', en: 'Parents in villages give up where everything is online.' }, about: admission, words: 'tidak punya internet,tidak ada internet,dibantu,membantu,posko,datang ke', example: 'Tidak punya internet? Datang ke sekolah terdekat, petugas membantu.' },
    { id: 'result', ask: { id: 'kapan pengumumannya dan dilihat di mana?', en: 'when are the results out, and where?' }, why: { id: 'Menunggu tanpa tanggal membuat orang tua bertanya setiap hari.', en: 'Waiting without a date makes parents ask every day.' }, about: `${admission},beasiswa,ppg`, words: 'pengumuman hasil,diumumkan,hasil seleksi,pengumuman kelulusan,pengumuman tanggal', example: 'Hasil diumumkan …, di …' },
    { id: 'rejected', ask: { id: 'kalau tidak diterima, lalu bagaimana?', en: 'what if one is not admitted?' }, why: { id: 'Jalan kedua yang ditulis lebih dulu menenangkan orang tua.', en: 'A second way, written beforehand, calms parents.' }, about: admission, words: 'tidak diterima,belum diterima,gelombang kedua,swasta,sekolah lain', example: 'Belum diterima? Masih ada …' },
    { id: 'payout', ask: { id: 'kapan cair dan lewat apa?', en: 'when is it paid, and how?' }, why: { id: 'Siswa mengatur bayar kos dan buku menurut tanggal itu.', en: 'Students plan rent and books by that date.' }, about: grants, words: 'cair,dicairkan,disalurkan,ditransfer,dibagikan', example: 'Cair … lewat rekening …' },
    { id: 'certificate', ask: { id: 'dapat sertifikat dan diakui untuk apa?', en: 'is there a certificate, and what does it count for?' }, why: { id: 'Guru menimbang waktu mengajar yang ditinggalkan.', en: 'Teachers weigh the lessons that they miss.' }, about: 'guru honorer,pelatihan guru,pelatihan', words: 'sertifikat,jam pelajaran,angka kredit', example: 'Peserta mendapat sertifikat 32 jam pelajaran.' },
    afterEvent('pendidikan,sekolah,siswa,guru,pelajar,paud', { id: 'apa yang berubah di sekolah anak saya?', en: 'what changes at my child’s school?' }, { id: 'Orang tua mencari tanggal dan hak anaknya, bukan acaranya.', en: 'Parents look for dates and rights, not the event.' }, 'Bagi siswa dan orang tua: mulai …, …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Pendaftaran siswa baru segera dimulai. Kuota terbatas di sekolah favorit, jangan sampai kehabisan.', hints: ['tone/ranking', 'tone/scarce', 'need/dates', 'need/lane', 'need/papers'] },
  { kind: 'announcement', text: 'Orang tua calon siswa: pendaftaran siswa baru Senin, 7 Juni 2027. Gratis. Jalur domisili dan prestasi. Siapkan akta dan rapor. Daftar di situs resmi, tidak punya internet dibantu sekolah. Hasil seleksi 20 Juni; belum diterima bisa gelombang kedua.', hints: [] },
  { kind: 'service', text: 'Beasiswa untuk mahasiswa dari keluarga penerima PKH dibuka sampai 30 Juni. Siapkan rapor, daftar di situs resmi kami.', hints: ['next/result'] },
  { kind: 'announcement', text: 'Siswa baru wajib membawa perlengkapan. Orang tua membeli seragam di koperasi sekolah masing-masing.', hints: ['pitfall/buying'] },
  { kind: 'greeting', text: 'Selamat Hari Guru Nasional untuk semua guru hebat di kota kita tercinta.', hints: [] },
];
