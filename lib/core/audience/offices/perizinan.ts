import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const permits =
  'nib,oss,izin usaha,perizinan,perizinan berusaha,pbg,slf,imb,kkpr,lkpm,sertifikat standar,izin praktik,izin mendirikan,izin bangunan,nomor induk berusaha,urus izin,mengurus izin';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'perizinan',
  office: { id: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', en: 'Permits and investment office' },
  who: { id: 'Calon pengusaha, usaha mikro dan kecil, kontraktor, investor', en: 'People about to open a business, small firms, builders, investors' },
  short: { id: 'calon pengusaha', en: 'people about to open a business' },
  groups: [
    { name: { id: 'perusahaan yang berinvestasi', en: 'firms that invest' }, words: 'investor,penanam modal,perusahaan,pengusaha', topics: 'lkpm,investasi,penanaman modal', call: 'Perusahaan yang sudah punya NIB: …' },
    { name: { id: 'yang mau membangun', en: 'people about to build' }, words: 'pemilik bangunan,pemilik rumah,kontraktor,pengembang,arsitek,mau membangun,membangun rumah', topics: 'pbg,slf,imb,kkpr,izin bangunan,izin mendirikan', call: 'Mau membangun rumah atau ruko? …' },
    { name: { id: 'pemilik usaha kecil', en: 'owners of small businesses' }, words: 'pelaku usaha,umkm,usaha mikro,usaha kecil,pemilik warung,pemilik usaha,calon pengusaha,pedagang,usaha anda,usahamu,perajin', topics: permits, call: 'Punya warung atau usaha rumahan? …' },
  ],
  needs: [
    { id: 'whom', name: { id: 'Usaha yang wajib', en: 'Who needs it' }, ask: { id: 'usaha seperti apa yang memerlukannya?', en: 'what kind of business needs it?' }, why: { id: 'Pemilik warung mengira izin hanya untuk perusahaan besar.', en: 'Owners of a stall think that permits are for large firms.' }, about: permits, words: 'wajib bagi,wajib untuk,untuk usaha,bagi usaha,warung,toko,usaha kecil,usaha mikro,semua usaha,setiap usaha,rumah tinggal,ruko,bangunan,perusahaan,pelaku usaha,umkm,usaha anda,dokter,perawat,apoteker', example: 'Wajib untuk semua usaha, juga warung dan usaha rumahan.' },
    { id: 'cost', name: { id: 'Biaya', en: 'Cost' }, ask: { id: 'bayar atau gratis?', en: 'does it cost anything?' }, why: { id: 'Tanpa jumlah resmi, calon pengusaha membayar biro jasa.', en: 'Without an official sum people pay an agent.' }, about: permits, facts: ['cost'], example: 'NIB gratis. Retribusi PBG dihitung dari luas bangunan.' },
    { id: 'duration', name: { id: 'Lama', en: 'How long it takes' }, ask: { id: 'berapa lama terbitnya?', en: 'how long until it is issued?' }, why: { id: 'Kontraktor dan penyewa ruko membayar setiap hari menunggu.', en: 'Builders and tenants pay for every day of waiting.' }, about: permits, words: 'hari kerja,langsung terbit,langsung jadi,hari itu juga,ditunggu', facts: ['duration'], example: 'Terbit dalam … hari kerja sesudah berkas lengkap.' },
    { id: 'papers', name: { id: 'Berkas', en: 'Papers' }, ask: { id: 'berkas apa yang disiapkan?', en: 'which papers are needed?' }, why: { id: 'Berkas kurang adalah alasan terbanyak izin dikembalikan.', en: 'Missing papers are why most requests come back.' }, about: permits, words: 'ktp,npwp,gambar bangunan,sertifikat tanah,email,alamat email', facts: ['bring'], example: 'Siapkan KTP, nomor ponsel, dan alamat email.' },
    { id: 'help', name: { id: 'Pendampingan', en: 'Help' }, ask: { id: 'siapa yang bisa membantu mengisi?', en: 'who can help to fill it in?' }, why: { id: 'Layar OSS membingungkan yang baru pertama kali.', en: 'The forms puzzle whoever sees them first.' }, about: permits, words: 'pendampingan,didampingi,klinik,konsultasi,petugas,dibantu,mal pelayanan publik,loket', facts: ['contact', 'phone'], example: 'Bingung mengisinya? Petugas mendampingi gratis di …' },
  ],
  tone: { id: 'Profesional dan membimbing.', en: 'Professional, and guiding.' },
  toneBreaks: [
    { id: 'boast', words: 'iklim investasi,ramah investasi,karpet merah,akselerasi investasi,daya saing daerah,realisasi investasi,surga investasi', kinds: ['service', 'campaign', 'announcement'], name: { id: '“{words}” berbicara kepada pejabat, bukan calon pengusaha', en: '“{words}” speaks to officials, not to people who open a business' }, why: { id: 'Pemilik usaha mencari izinnya: apa, berapa, berapa lama.', en: 'They look for the permit: which, what it costs, how long.' }, example: 'NIB selesai dari rumah, tanpa biaya.' },
    { id: 'illegal', words: 'usaha liar,bangunan liar,usaha ilegal,pengusaha nakal,pelaku usaha nakal', kinds: ['service', 'campaign', 'announcement'], name: { id: '“{words}” menuduh orang yang baru mau mengurus', en: '“{words}” accuses people who are about to apply' }, why: { id: 'Yang merasa dituduh menjauhi loket.', en: 'Who feels accused keeps away from the counter.' }, example: 'usaha yang belum berizin' },
  ],
  longestSentence: 18,
  sentenceWhy: { id: 'Langkahnya diikuti sambil menatap layar lain.', en: 'The steps are followed while looking at another screen.' },
  readingTarget: 65,
  hardWords: hardWords('berbasis risiko=menurut bahayanya usaha,risiko rendah=jarang membahayakan,risiko menengah=agak membahayakan,hak akses=akun OSS,PB UMKU=izin tambahan,sertifikat standar=pernyataan memenuhi aturan,self declare=pernyataan sendiri,realisasi investasi=uang yang sudah ditanam,PMA=perusahaan asing,PMDN=perusahaan dalam negeri,gambar teknis=gambar rencana bangunan,persetujuan teknis=izin dari dinas teknis,legalitas usaha=izin usaha,beneficial owner=pemilik sebenarnya,TDG=tanda daftar gudang,rekomendasi teknis=surat dari dinas teknis,pemenuhan komitmen=melengkapi syarat,verifikator=petugas pemeriksa,permohonan didisposisi=permohonan diteruskan,SIMBG=situs izin bangunan,KRK=keterangan rencana kota,entitas usaha=bentuk usaha,badan usaha=PT atau CV,tracking=melihat kemajuan,helpdesk=meja bantuan,migrasi data=memindahkan data,nonperizinan=surat selain izin,tenant=instansi di mal layanan'),
  pitfalls: [
    { id: 'old-name', words: 'SIUP,TDP,IMB,SITU', unless: 'diganti,digantikan,kini,dulu,sekarang,pengganti,tidak lagi,berubah menjadi', name: { id: '“{words}” nama lama yang tidak terbit lagi', en: '“{words}” is an old name, no longer issued' }, why: { id: 'Calon pengusaha mencari izin yang sudah tidak ada. Sebut nama barunya.', en: 'People look for a permit that is gone. Give the new name.' }, example: 'NIB (pengganti SIUP dan TDP); PBG (pengganti IMB)' },
    { id: 'easy', words: 'mudah dan cepat,cepat dan mudah,prosesnya mudah,proses mudah,super cepat,cepat dan transparan,tanpa ribet,anti ribet', unless: 'hari kerja,langsung terbit,hari itu juga', unlessFacts: ['duration'], name: { id: '“{words}” belum menyebut berapa hari', en: '“{words}” does not say how many days' }, why: { id: 'Janji tanpa angka tidak dipercaya orang yang pernah menunggu izin.', en: 'Who once waited for a permit trusts figures only.' }, example: 'terbit dalam … hari kerja' },
  ],
  format: { id: 'Video layar OSS langkah demi langkah, daftar periksa, klinik konsultasi', en: 'A video of the screen step by step, a checklist, a clinic' },
  next: [
    { id: 'then', ask: { id: 'sesudah NIB terbit, apa lagi?', en: 'once the number is issued, what else?' }, why: { id: 'Pemilik usaha makanan masih memerlukan izin edar dan halal.', en: 'Who sells food still needs further permits.' }, about: 'nib,nomor induk berusaha,oss', words: 'sesudah nib,setelah nib,izin lain,sertifikat halal,pirt,p-irt,langkah berikutnya', example: 'Sesudah NIB, usaha makanan mengurus P-IRT dan sertifikat halal.' },
    { id: 'returned', ask: { id: 'kalau berkas dikembalikan, lalu bagaimana?', en: 'what if the papers come back?' }, why: { id: 'Mereka tidak tahu apakah harus mulai dari awal.', en: 'They do not know whether to begin anew.' }, about: 'pbg,slf,imb,kkpr,izin praktik,izin bangunan', words: 'dikembalikan,ditolak,diperbaiki,perbaikan berkas', example: 'Berkas dikembalikan? Perbaiki bagian itu saja, tidak perlu mengulang.' },
    { id: 'update', ask: { id: 'kalau alamat atau jenis usaha berubah?', en: 'what if address or trade changes?' }, why: { id: 'Data lama membuat pinjaman dan bantuan tertahan.', en: 'Old data hold back loans and grants.' }, about: permits, words: 'berubah,perubahan data,pindah alamat,perbarui data', example: 'Pindah alamat? Ubah datanya di akun yang sama, gratis.' },
    afterEvent('perizinan,dpmptsp,izin usaha,nib,oss,investasi', { id: 'izin apa yang jadi lebih mudah bagi saya?', en: 'which permit becomes easier for me?' }, { id: 'Calon pengusaha mencari biaya dan lamanya, bukan acaranya.', en: 'They look for cost and time, not the event.' }, 'Bagi calon pengusaha: mulai …, izin … selesai dalam … hari.'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'service', text: 'Urus izin usaha sekarang mudah dan cepat. Kami siap mendukung iklim investasi yang lebih baik.', hints: ['named', 'pitfall/easy', 'tone/boast', 'need/whom', 'need/cost', 'need/duration'] },
  { kind: 'service', text: 'Punya warung? NIB gratis dan langsung terbit dari ponsel. Siapkan KTP dan alamat email. Bingung? Petugas mendampingi di Mal Pelayanan Publik. Setelah NIB, urus P-IRT. Pindah alamat? Perbarui data di akun yang sama.', hints: [] },
  { kind: 'announcement', text: 'Mau membangun rumah? Urus IMB di loket kami, biaya menurut luas bangunan, selesai dalam 14 hari. Siapkan gambar teknis.', hints: ['pitfall/old-name', 'word/gambar-teknis', 'next/returned'] },
  { kind: 'activity', text: 'Kepala Dinas menghadiri seminar investasi di hotel bersama para pengusaha dan pimpinan daerah.', hints: ['next/event'] },
  { kind: 'greeting', text: 'Selamat Tahun Baru 2027 dari seluruh petugas loket kami untuk warga.', hints: [] },
];
