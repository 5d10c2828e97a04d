import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const jobs = 'lowongan,lowongan kerja,job fair,bursa kerja,rekrutmen,magang,kerja ke luar negeri';
const courses = 'pelatihan,pelatihan kerja,blk,kursus';
const rights = 'thr,phk,pesangon,upah minimum,ump,umk,upah,bsu';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'tenaga-kerja',
  office: { id: 'Dinas Tenaga Kerja', en: 'Labour office' },
  who: { id: 'Pencari kerja, lulusan SMK, pekerja, calon pekerja migran, bagian personalia', en: 'People looking for work, school leavers, workers, migrant workers to be, personnel staff' },
  short: { id: 'pencari kerja', en: 'people looking for work' },
  groups: [
    { name: { id: 'calon pekerja migran dan keluarganya', en: 'migrant workers to be and their families' }, words: 'calon pekerja,pekerja migran,cpmi,keluarga,yang ingin bekerja', topics: 'kerja ke luar negeri,ke luar negeri,ke jepang,ke korea,ke taiwan,magang jepang,pekerja migran', call: 'Mau bekerja ke luar negeri? …' },
    { name: { id: 'pekerja', en: 'workers' }, words: 'pekerja,buruh,karyawan,serikat pekerja', topics: rights, call: 'Pekerja pabrik dan toko di …: …' },
    { name: { id: 'pencari kerja dan lulusan baru', en: 'people looking for work and school leavers' }, words: 'pencari kerja,pelamar,lulusan,usia,warga usia,yang mencari kerja,alumni,untuk warga,bagi warga', topics: `${jobs},${courses},kartu kuning,ak-1`, call: 'Lulusan SMK yang mencari kerja: …' },
  ],
  needs: [
    { id: 'age', name: { id: 'Syarat usia dan ijazah', en: 'Age and schooling' }, ask: { id: 'usia dan ijazah apa yang diterima?', en: 'which age and schooling are accepted?' }, why: { id: 'Lulusan SMP dan yang di atas 35 ingin tahu sebelum mencetak berkas.', en: 'Who left school early or is past 35 wants to know before printing papers.' }, about: `${jobs},${courses}`, words: 'usia,ijazah,lulusan,pendidikan minimal,minimal lulus,tanpa batas usia', facts: ['age'], example: 'Usia 18–40 tahun, lulusan SMP ke atas.' },
    { id: 'deadline', name: { id: 'Tenggat', en: 'Deadline' }, ask: { id: 'kapan terakhir mendaftar?', en: 'what is the last day?' }, why: { id: 'Pencari kerja mengirim banyak lamaran dan mendahulukan yang segera tutup.', en: 'They send many applications and begin with what closes first.' }, about: `${jobs},${courses}`, facts: ['deadline', 'day'], example: 'Paling lambat …, pukul 16.00 WIB.' },
    { id: 'way', name: { id: 'Cara daftar', en: 'How to apply' }, ask: { id: 'daftar ke mana?', en: 'where to apply?' }, why: { id: 'Alamat resmi membedakan lowongan ini dari yang palsu.', en: 'The official address tells it from a false one.' }, about: `${jobs},${courses}`, words: 'daftar di,daftar melalui,daftar lewat,mendaftar di,kirim lamaran,lamar di,lamar lewat,di blk,datang ke', facts: ['link'], example: 'Daftar di BLK … atau lewat … (situs resmi).' },
    { id: 'cost', name: { id: 'Biaya', en: 'Cost' }, ask: { id: 'ada biayanya?', en: 'does it cost anything?' }, why: { id: 'Uang “administrasi” adalah tanda pertama penipuan kerja.', en: 'A “fee” is the first sign of job fraud.' }, about: `${jobs},${courses}`, facts: ['cost'], example: 'Gratis. Tidak ada biaya apa pun.' },
    { id: 'employer', name: { id: 'Perusahaan dan tempat', en: 'Employer and place' }, ask: { id: 'perusahaan mana, kerja sebagai apa?', en: 'which employer, doing what?' }, why: { id: 'Pencari kerja menghitung ongkos dan mencari nama perusahaannya dulu.', en: 'They reckon the fare and look the firm up first.' }, about: 'lowongan,lowongan kerja,rekrutmen,job fair,bursa kerja', words: 'pt,cv,perusahaan,posisi,operator,penempatan di,ditempatkan di,admin,staf,teknisi', example: 'PT … di …: operator jahit, 40 orang.' },
    { id: 'money', name: { id: 'Uang saku atau gaji', en: 'Pay' }, ask: { id: 'dapat uang saku atau gaji berapa?', en: 'what is paid?' }, why: { id: 'Yang menafkahi keluarga tidak bisa ikut tanpa ongkos harian.', en: 'Who feeds a family cannot come without money for the day.' }, about: `${courses},magang,lowongan,lowongan kerja`, words: 'uang saku,uang transportasi,uang transpor,uang makan,gaji umk,setara umk,gaji pokok,honor,makan siang', facts: ['sum'], example: 'Peserta mendapat uang transportasi Rp… sehari.' },
    { id: 'claim', name: { id: 'Tempat mengadu', en: 'Where to complain' }, ask: { id: 'kalau tidak dibayar, mengadu ke mana?', en: 'where to complain if not paid?' }, why: { id: 'Pekerja takut sendirian; posko yang disebut memberanikan.', en: 'Workers fear to be alone; a named desk gives courage.' }, about: rights, words: 'posko,mengadu,pengaduan', facts: ['contact', 'phone'], example: 'Belum dibayar? Posko pengaduan: …, nama pelapor dirahasiakan.' },
  ],
  tone: { id: 'Memberi harapan yang jujur, antipenipuan.', en: 'Honest hope, and no room for fraud.' },
  toneBreaks: [
    { id: 'promise', words: 'dijamin kerja,dijamin diterima,pasti diterima,pasti kerja,langsung diterima,gaji besar,gaji tinggi,gaji menggiurkan,peluang emas,kesempatan emas,masa depan cerah,jaminan kerja', name: { id: '“{words}” menjanjikan yang belum tentu', en: '“{words}” promises what is not certain' }, why: { id: 'Bunyinya sama dengan lowongan palsu. Sebut angka dan syaratnya.', en: 'It sounds like a false offer. Give figures and requirements.' }, example: '40 lowongan, gaji Rp… sebulan' },
    { id: 'label', words: 'para pengangguran,para penganggur,pengangguran yang,kaum pengangguran,anak nganggur,nganggur,menganggur saja', kinds: ['service', 'campaign', 'announcement'], name: { id: '“{words}” menyapa orang dengan keadaannya yang paling berat', en: '“{words}” addresses people by their hardship' }, why: { id: 'Pencari kerja lebih mudah mengenali diri pada kata yang menghormati.', en: 'People know themselves sooner by a word that respects them.' }, example: 'pencari kerja' },
  ],
  longestSentence: 17,
  sentenceWhy: { id: 'Syarat dibaca berulang sambil menyiapkan berkas.', en: 'Requirements are read again and again while papers are prepared.' },
  readingTarget: 70,
  hardWords: hardWords('upskilling=menambah keterampilan,reskilling=belajar keterampilan baru,link and match=pelatihan sesuai kebutuhan pabrik,angkatan kerja=orang usia kerja,TPT=tingkat pengangguran,hubungan industrial=hubungan pekerja dan perusahaan,bipartit=perundingan pekerja dan perusahaan,tripartit=perundingan dengan pemerintah,PKWT=kontrak kerja,PKWTT=pegawai tetap,outsourcing=pekerja lewat perusahaan lain,alih daya=pekerja lewat perusahaan lain,uji kompetensi=ujian keterampilan,sertifikasi kompetensi=surat bukti keterampilan,LPK=tempat kursus,P3MI=perusahaan penyalur,walk in interview=wawancara langsung,boarding=menginap,BSU=bantuan upah,JHT=tabungan hari tua,JKP=uang bagi yang kena PHK,soft skill=cara bekerja dengan orang,hard skill=keterampilan teknis,produktivitas tenaga kerja=hasil kerja,talent pool=daftar calon pekerja,perselisihan hubungan industrial=sengketa kerja,job matching=mencocokkan pelamar dengan lowongan,WLKP=laporan perusahaan,fresh graduate=lulusan baru'),
  pitfalls: [
    { id: 'fee', words: 'biaya administrasi,uang jaminan,biaya pendaftaran,biaya penempatan,uang pelicin,biaya seragam,uang seragam', unless: 'tidak ada,tanpa,gratis,jangan,waspada,tidak dipungut,bebas,hati-hati', name: { id: '“{words}” terdengar seperti lowongan palsu', en: '“{words}” sounds like a false offer' }, why: { id: 'Pencari kerja diajari menjauhi lowongan yang meminta uang.', en: 'People are taught to keep away from offers that ask for money.' }, example: 'Tidak ada biaya apa pun.' },
    { id: 'unfair', words: 'penampilan menarik,berpenampilan menarik,good looking,belum menikah,khusus pria,khusus wanita,diutamakan pria,diutamakan wanita,tinggi badan minimal', name: { id: '“{words}” menutup pintu tanpa alasan pekerjaan', en: '“{words}” shuts the door for no reason of the work' }, why: { id: 'Pembaca bertanya kenapa pemerintah ikut membedakan. Sebut yang dituntut pekerjaannya.', en: 'Readers ask why a public office discriminates. Say what the work demands.' }, example: 'mampu mengangkat 20 kg' },
  ],
  format: { id: 'Kartu lowongan yang juga ditulis, video alumni BLK, peringatan calo', en: 'A card of the job that is written too, a video of former trainees, a warning of touts' },
  next: [
    { id: 'after', ask: { id: 'sesudah pelatihan, disalurkan kerja atau tidak?', en: 'does the course lead to a job?' }, why: { id: 'Mereka menimbang dua bulan tanpa penghasilan.', en: 'They weigh two months without income.' }, about: courses, words: 'disalurkan,penempatan,kerja sama dengan,langsung kerja,alumni,sesudah pelatihan,setelah pelatihan,sertifikat', example: 'Sesudah pelatihan: sertifikat dan dibantu melamar ke …' },
    { id: 'genuine', ask: { id: 'bagaimana tahu lowongan ini asli?', en: 'how do I know that the offer is genuine?' }, why: { id: 'Banyak yang pernah tertipu; satu tanda resmi menenangkan.', en: 'Many were cheated before; one official sign calms.' }, about: jobs, words: 'calo,penipuan,tidak ada biaya,waspada,lowongan palsu,satu-satunya,cek di', example: 'Lowongan resmi hanya di …; tidak pernah meminta uang.' },
    { id: 'steps', ask: { id: 'sesudah mendaftar, tesnya kapan?', en: 'after applying, when is the test?' }, why: { id: 'Pelamar meminta izin kerja atau mengatur ongkos untuk hari itu.', en: 'They need leave or the fare for that day.' }, about: `${jobs},${courses}`, words: 'tes,wawancara,pengumuman,diumumkan,dipanggil,seleksi,jadwal seleksi', example: 'Tes dan wawancara …; hasil diumumkan …' },
    afterEvent('tenaga kerja,disnaker,pelatihan kerja,blk,lowongan,pencari kerja,pekerja,upah,buruh', { id: 'lowongan atau pelatihan apa yang bisa saya ikuti?', en: 'which job or course is open to me?' }, { id: 'Pencari kerja mencari lowongannya, bukan acaranya.', en: 'They look for the job, not the event.' }, 'Yang bisa diikuti: … mulai …, di …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Lowongan kerja terbaru sudah dibuka. Gaji besar menanti, segera lengkapi biaya administrasi pendaftarannya.', hints: ['named', 'pitfall/fee', 'tone/promise', 'need/age', 'need/deadline', 'need/way'] },
  { kind: 'announcement', text: 'Lulusan SMK yang mencari kerja: pelatihan las gratis di BLK Serang, usia 18–40 tahun. Daftar di BLK, paling lambat 5 Desember. Dapat uang transportasi. Alumni dibantu melamar. Tes 10 Desember.', hints: [] },
  { kind: 'service', text: 'Job fair di Alun-alun, Sabtu, 5 Desember, gratis. Daftar di situs resmi kami, ijazah SMA ke atas. Walk in interview berlangsung hari itu.', hints: ['named', 'need/employer'] },
  { kind: 'announcement', text: 'Pekerja yang belum menerima THR sampai tujuh hari sebelum Lebaran berhak mendapatkannya penuh.', hints: ['need/claim'] },
  { kind: 'greeting', text: 'Selamat Hari Buruh untuk seluruh pekerja di Banten yang menghidupi keluarganya.', hints: [] },
];
