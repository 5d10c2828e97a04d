import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const loans = 'kur,modal usaha,pinjaman,kredit usaha,pinjaman modal';
const fairs = 'pameran,bazar,expo,kurasi,stan,katalog';
const papers = 'sertifikat halal,sertifikasi halal,halal,pirt,p-irt,nib,merek dagang,izin edar';
const courses = 'pelatihan,pelatihan usaha,pendampingan usaha,kelas usaha,inkubasi';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'koperasi-umkm',
  office: { id: 'Dinas Koperasi dan UMKM', en: 'Cooperatives and small business office' },
  who: { id: 'Pelaku usaha mikro, perajin, pedagang, ibu rumah tangga', en: 'Owners of very small businesses, artisans, traders, homemakers' },
  short: { id: 'pelaku usaha mikro', en: 'owners of very small businesses' },
  groups: [
    { name: { id: 'anggota koperasi', en: 'members of a cooperative' }, words: 'anggota koperasi,pengurus koperasi,calon anggota,warga desa', topics: 'koperasi', call: 'Anggota Koperasi …: …' },
    { name: { id: 'pelaku usaha mikro', en: 'owners of very small businesses' }, words: 'pelaku usaha,pelaku umkm,umkm,pedagang,perajin,pemilik warung,pemilik usaha,ibu rumah tangga,wirausaha,usaha mikro,usaha anda,usahamu,penjual', topics: `${loans},${fairs},${papers},${courses},kemasan,qris`, call: 'Pemilik warung dan usaha rumahan: …' },
  ],
  needs: [
    { id: 'eligible', name: { id: 'Usaha yang bisa ikut', en: 'Who may join' }, ask: { id: 'usaha saya termasuk?', en: 'is my business among them?' }, why: { id: 'Penjual gorengan mengira ini untuk usaha yang lebih besar.', en: 'Who sells snacks thinks that it is for larger firms.' }, about: `${loans},${fairs},${papers},${courses}`, words: 'syarat,syaratnya,persyaratan,khusus,usaha mikro,untuk usaha,bagi usaha,omzet di bawah,omzet maksimal,omzet paling,sudah berjalan,ber-ktp,kuliner,kriya,fesyen,makanan,minuman,kerajinan,semua usaha', example: 'Untuk usaha makanan dan kerajinan yang sudah berjalan 6 bulan.' },
    { id: 'when', name: { id: 'Waktu', en: 'When' }, ask: { id: 'kapan dan sampai kapan mendaftar?', en: 'when is it, and until when to apply?' }, why: { id: 'Pedagang menutup lapaknya sehari untuk ini.', en: 'Traders close their stall for the day.' }, about: `${fairs},${courses},${papers}`, facts: ['day', 'deadline'], example: 'Daftar paling lambat …; acaranya …' },
    { id: 'cost', name: { id: 'Biaya', en: 'Cost' }, ask: { id: 'bayar atau gratis?', en: 'does it cost anything?' }, why: { id: 'Modal mereka dihitung harian.', en: 'Their money is counted by the day.' }, about: `${fairs},${courses},${papers}`, facts: ['cost'], example: 'Gratis, stan dan meja disediakan.' },
    { id: 'way', name: { id: 'Cara daftar', en: 'How to apply' }, ask: { id: 'daftar ke mana?', en: 'where to apply?' }, why: { id: 'Yang tidak terbiasa formulir daring mencari orang yang bisa ditanya.', en: 'Who is not used to forms looks for a person to ask.' }, about: `${loans},${fairs},${papers},${courses}`, words: 'daftar di,daftar melalui,daftar lewat,mendaftar di,datang ke,ajukan di,ajukan ke', facts: ['link', 'contact', 'place'], example: 'Daftar di kantor dinas atau lewat …' },
    { id: 'interest', name: { id: 'Bunga dan jaminan', en: 'Interest and security' }, ask: { id: 'bunganya berapa, jaminannya apa?', en: 'what interest, what security?' }, why: { id: 'Tanpa angka, rentenir tampak lebih mudah.', en: 'Without figures the moneylender looks easier.' }, about: loans, words: 'bunga,jaminan,agunan,tanpa jaminan,angsuran,cicilan', facts: ['share'], example: 'Bunga …% setahun, tanpa jaminan sampai Rp…' },
    { id: 'criteria', name: { id: 'Penilaian', en: 'What counts' }, ask: { id: 'dinilai dari apa?', en: 'what is judged?' }, why: { id: 'Perajin menyiapkan kemasan dan contoh yang tepat.', en: 'Artisans prepare the right sample.' }, about: 'kurasi,seleksi produk', words: 'dinilai,kriteria,kemasan,rasa,izin edar,penilaian,daya tahan', example: 'Dinilai: rasa, kemasan, dan izin edar.' },
  ],
  tone: { id: 'Menyemangati dan konkret.', en: 'Encouraging and concrete.' },
  toneBreaks: [
    { id: 'belittle', words: 'usaha kecil-kecilan,cuma jualan,sekadar jualan,sekadar warung,gaptek,gagap teknologi,ketinggalan zaman,kalah saing,mental gratisan,manja', name: { id: '“{words}” mengecilkan usaha yang menghidupi keluarganya', en: '“{words}” belittles what feeds a family' }, why: { id: 'Pelaku usaha datang kepada yang menghargai dagangannya.', en: 'They come to whoever respects their trade.' }, example: 'usaha rumahan' },
    { id: 'slogan', words: 'naik kelas,go digital,go global,go internasional,mendunia,berdaya saing,tangguh dan mandiri,bangkit bersama', unless: 'caranya,daftar di,daftar lewat,daftar melalui,langkah,syarat,gratis,paling lambat', name: { id: '“{words}” menyemangati tanpa langkah', en: '“{words}” encourages without a step' }, why: { id: 'Pemilik warung bertanya: besok pagi saya harus apa?', en: 'The owner of a stall asks: what do I do tomorrow morning?' }, example: 'Besok: foto tiga produk, lalu daftar di …' },
  ],
  longestSentence: 17,
  sentenceWhy: { id: 'Dibaca di sela melayani pembeli.', en: 'It is read between customers.' },
  readingTarget: 70,
  hardWords: hardWords('kurasi=pemilihan produk,business matching=pertemuan penjual dan pembeli,onboarding=masuk ke toko daring,inkubasi=pendampingan usaha baru,inkubator=pendamping usaha baru,HKI=hak merek,scale up=memperbesar usaha,rantai pasok=pemasok dan pembeli,branding=nama dan kemasan,packaging=kemasan,agunan=jaminan,plafon=batas pinjaman,tenor=lama cicilan,akses permodalan=pinjaman modal,literasi keuangan=cara mengatur uang,legalitas usaha=izin usaha,self declare=pernyataan sendiri,digital marketing=jualan lewat internet,marketplace=toko daring,SHU=sisa hasil usaha,RAT=rapat anggota tahunan,offtaker=pembeli tetap,ekosistem usaha=jaringan usaha,go digital=mulai jualan lewat internet,hilirisasi produk=mengolah jadi barang jual,diversifikasi produk=menambah jenis barang,showcase=pajangan,agregator=pengumpul produk,wirausaha pemula=pengusaha baru,klasterisasi=pengelompokan usaha,NPL=pinjaman macet'),
  pitfalls: [
    { id: 'profit', words: 'omzet naik,omzet meningkat,omzet berlipat,pasti untung,dijamin laku,untung besar,cuan,laris manis,balik modal cepat,banjir pesanan', unless: 'contoh,menurut,dari rp,survei,data', name: { id: '“{words}” menjanjikan hasil tanpa angka', en: '“{words}” promises results without figures' }, why: { id: 'Pelaku usaha meminjam modal karena janji seperti ini.', en: 'People borrow money on such promises.' }, example: 'Penjualan Bu … naik dari 20 menjadi 35 bungkus sehari.' },
  ],
  format: { id: 'Karusel langkah, cerita pelaku usaha, katalog', en: 'A carousel of steps, the story of an owner, a catalogue' },
  next: [
    { id: 'provided', ask: { id: 'apa yang disediakan, apa yang dibawa sendiri?', en: 'what is provided, what must one bring?' }, why: { id: 'Meja, listrik, dan ongkos angkut menentukan ikut atau tidak.', en: 'Table, power and transport decide whether they come.' }, about: fairs, words: 'meja,listrik,tenda,disediakan,dibawa,fasilitas', example: 'Disediakan: tenda, meja, listrik. Bawa sendiri: produk dan spanduk.' },
    { id: 'sell', ask: { id: 'sesudah punya izin, dijual ke mana?', en: 'with the permit, where to sell?' }, why: { id: 'Izin terasa berguna bila membuka satu tempat jualan.', en: 'A permit is worth it when it opens one place to sell.' }, about: papers, words: 'dijual,dipasarkan,toko oleh-oleh,minimarket,pameran,katalog', example: 'Produk berizin bisa dititipkan di …' },
    { id: 'refused', ask: { id: 'kalau ditolak bank?', en: 'what if the bank refuses?' }, why: { id: 'Sekali ditolak, mereka kembali ke rentenir.', en: 'Once refused, they go back to the moneylender.' }, about: loans, words: 'ditolak,bank lain,pendampingan,didampingi', example: 'Ditolak bank? Petugas mendampingi pengajuan ulang di …' },
    { id: 'gain', ask: { id: 'sesudah pelatihan dapat apa?', en: 'what does one get after the course?' }, why: { id: 'Sehari tutup warung harus ada gantinya.', en: 'A day with the stall closed must pay.' }, about: courses, words: 'sertifikat,alat,modal,pendampingan,bantuan', example: 'Peserta mendapat sertifikat dan pendampingan 3 bulan.' },
    afterEvent('koperasi,umkm,pelaku usaha,usaha mikro', { id: 'bagaimana usaha saya bisa ikut?', en: 'how can my business take part?' }, { id: 'Pelaku usaha mencari modal, izin, dan pasar, bukan acaranya.', en: 'They look for money, permits and markets, not the event.' }, 'Bagi pelaku usaha: … bisa diikuti mulai …, di …'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'announcement', text: 'Pameran produk unggulan kembali hadir. Saatnya produk kita naik kelas dan go digital bersama.', hints: ['named', 'tone/slogan', 'need/eligible', 'need/when', 'need/cost', 'word/go-digital'] },
  { kind: 'service', text: 'Pemilik warung dan usaha makanan: pelatihan kemasan gratis, Sabtu, 5 Desember, di balai desa. Daftar di kantor dinas. Peserta mendapat alat segel.', hints: [] },
  { kind: 'service', text: 'Modal usaha lewat KUR bisa diajukan ke bank terdekat. Omzet naik, plafon sampai lima ratus juta.', hints: ['named', 'pitfall/profit', 'need/eligible', 'need/way', 'need/interest', 'word/plafon'] },
  { kind: 'campaign', text: 'Perajin dan penjual makanan, kurasi produk dibuka sampai 10 Desember, gratis, daftar di situs resmi. Kuliner dan kriya bisa ikut.', hints: ['need/criteria', 'word/kurasi'] },
  { kind: 'greeting', text: 'Selamat Hari Koperasi untuk seluruh anggota koperasi di kabupaten kita.', hints: [] },
];
