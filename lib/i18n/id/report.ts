import type { RecordOf } from '../../core/records/record.ts';
import type { PostColumn } from '../../core/report/match-columns.ts';
import type { PostGroup } from '../../core/report/post-group.ts';
import type { RegisterPost } from '../../core/report/register-post.ts';
import type { SkipReason } from '../../core/report/row-to-post.ts';

type Correction = RecordOf<'correction'>['body']['kind'];
type Outcome = RecordOf<'decision'>['body']['outcome'];

/** Texts of register and channel report. */
export const report = {
  title: 'Rapor kanal',
  period: (office: string, from: string, to: string, posts: string) =>
    `${office ? `${office}, ` : ''}${from === to ? from : `${from}–${to}`}, ${posts} unggahan`,
  empty: 'Belum ada unggahan yang tercatat tayang. Impor unggahan lama untuk melihatnya sekarang.',
  tooFew: 'Rapor butuh paling sedikit 10 unggahan. Impor unggahan lama untuk melihatnya sekarang.',
  careful:
    'Indeks seremonial adalah petunjuk dari kata-katanya, bukan nilai orang atau kantor. Bandingkan kanal dengan masa lalunya sendiri.',
  howMeasured:
    'Setiap unggahan diperiksa dengan aturan dan pengaturan kantor yang dipakai sekarang, menurut hari tayangnya, di komputer ini.',
  reading: 'Membaca catatan tayang…',
  measuring: (done: string, of: string) => `${done} dari ${of} unggahan diukur`,
  unmeasured: (n: string) => `${n} unggahan belum diukur dan belum ikut dihitung.`,
  measureRest: 'Ukur sisanya',
  damaged: (n: string) => `${n} catatan tidak bisa dibaca dan tidak ikut dihitung.`,
  cancel: 'Batal',
  print: 'Cetak',
  none: 'Tidak ada unggahan yang cocok.',
  from: 'Dari bulan',
  to: 'Sampai bulan',
  channel: 'Kanal',
  office: 'Kantor',
  origin: 'Asal',
  everything: 'Semua',
  ownOffice: 'Kantor peramban ini',
  origins: { desk: 'Meja redaksi', import: 'Impor' } satisfies Record<
    RegisterPost['origin'],
    string
  >,
  choose: 'Unggahan yang dilihat',

  months: {
    title: 'Per bulan',
    region: 'Tabel per bulan, bisa digulir ke samping',
    month: 'Bulan',
    posts: 'Unggahan',
    readability: 'Median KBI',
    ceremony: 'Median indeks seremonial',
    caption:
      'Jenis menurut pilihan admin, atau ditebak dari teks. Seremonial bila indeksnya mencapai ambang.',
  },
  groups: {
    service: 'Layanan',
    education: 'Edukasi',
    ceremonial: 'Seremonial',
    other: 'Lainnya',
  } satisfies Record<PostGroup, string>,

  charts: {
    showTable: 'Lihat tabel',
    shareTitle: {
      up: (from: number, to: number) => `Unggahan tentang acara naik dari ${from} ke ${to} persen`,
      down: (from: number, to: number) =>
        `Unggahan tentang acara turun dari ${from} ke ${to} persen`,
      same: (_: number, to: number) => `Unggahan tentang acara tetap sekitar ${to} persen`,
    },
    shareNeutral: 'Untuk apa unggahan tiap bulan',
    shareCaption: 'Bagian unggahan per bulan. Jenis ditebak dari teks bila tidak dipilih admin.',
    readabilityAbove: (month: string) => `Keterbacaan mencapai target sejak ${month}`,
    readabilityBelow: (last: number, target: number) =>
      `Keterbacaan terakhir ${last}, targetnya ${target}`,
    readabilityNone: 'Belum ada tulisan yang cukup panjang untuk keterbacaan',
    readabilityCaption: 'Median skor KBI per bulan. Hitungan kami sendiri, belum diuji para ahli.',
    target: (n: number) => `target ${n}`,
    reviewTitle: (time: string) => `Tinjauan biasanya selesai dalam ${time}`,
    reviewCaption: (n: number) => `Dari diminta sampai disetujui, median dari ${n} unggahan.`,
    correctionTitle: (time: string) => `Ralat terakhir tercatat ${time} setelah tayang`,
    correctionCaption: (n: number) =>
      `Dari tayang sampai ralat, klarifikasi, atau pencabutan; ${n} catatan.`,
    inHours: 'jam',
    day: 'Hari',
    post: 'Tulisan',
    duration: 'Lama',
    findings: 'Temuan tersering',
    noFindings: 'Tidak ada temuan di unggahan ini.',
    findingsCaption:
      'Jumlah unggahan yang memuat temuan itu. Buka namanya untuk arti dan langkahnya.',
  },

  register: {
    title: 'Register',
    note: 'Semua unggahan yang tercatat tayang, dari Meja redaksi dan dari impor.',
    download: 'Unduh CSV',
    region: 'Tabel register, bisa digulir ke samping',
    publishedAt: 'Tayang',
    text: 'Tulisan',
    kind: 'Jenis',
    ceremony: 'Seremonial',
    readability: 'KBI',
    readers: 'Pembaca',
    ai: 'AI',
    decisions: 'Putusan',
    review: 'Lama tinjauan',
    correction: 'Ralat',
    findings: 'Temuan',
    url: 'Alamat',
    account: 'Akun',
    chosen: 'dipilih admin',
    untitled: 'Tanpa tulisan',
    more: (n: string) => `Tampilkan ${n} berikutnya`,
    shown: (shown: string, all: string) => `${shown} dari ${all} baris`,
    readersNow: 'Pembaca menurut Pengaturan kantor sekarang; unggahan impor tidak mencatatnya.',
    outcome: {
      approved: 'Disetujui',
      'changes-requested': 'Perlu perbaikan',
      held: 'Ditahan',
    } satisfies Record<Outcome, string>,
    corrected: {
      ralat: 'Ralat',
      withdrawal: 'Dicabut',
    } satisfies Record<Correction, string>,
    after: (what: string, time: string) => `${what} sesudah ${time}`,
  },
  minutes: (n: number) => `${n} menit`,
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours} jam` : `${hours} jam ${minutes} menit`,
  days: (days: number, hours: number) =>
    hours === 0 ? `${days} hari` : `${days} hari ${hours} jam`,

  import: {
    title: 'Impor unggahan lama',
    open: 'Impor unggahan lama…',
    close: 'Tutup',
    note: 'Berkas dibaca di komputer ini dan tidak dikirim ke mana pun.',
    pick: 'Tabel CSV, dengan nama kolom di baris pertama',
    preview: 'Baris pertama berkas ini',
    readAs: (encoding: string, separator: string) =>
      `Dibaca sebagai ${encoding}, kolom dipisah ${separator}.`,
    separators: { ',': 'koma', ';': 'titik koma', '\t': 'tab', '|': 'garis tegak' } as Readonly<
      Record<string, string>
    >,
    columnOf: {
      text: 'Kolom tulisan',
      date: 'Kolom tanggal',
      time: 'Kolom jam',
      channel: 'Kolom kanal',
      account: 'Kolom akun',
      url: 'Kolom alamat',
    } satisfies Record<PostColumn, string>,
    noColumn: 'Tidak ada',
    unnamed: (n: number) => `Kolom ${n}`,
    order: 'Urutan tanggal',
    orders: {
      'day-first': 'Hari lalu bulan (28/11/2026)',
      'month-first': 'Bulan lalu hari (11/28/2026)',
    },
    orderUnsure: 'Dari tanggalnya belum bisa dipastikan mana hari dan mana bulan. Periksa dulu.',
    channelFor: 'Kanal untuk baris yang tidak menyebutnya',
    start: 'Impor unggahan ini',
    running: (percent: number) => `Mengimpor, ${percent} persen berkas terbaca`,
    opening: 'Membuka berkas…',
    done: (fresh: string) => `${fresh} unggahan diimpor.`,
    known: (n: string) => `${n} sudah ada dan tidak diimpor lagi.`,
    skipped: {
      'no-text': (n: string) => `${n} baris tanpa tulisan dilewati.`,
      'no-date': (n: string) => `${n} baris yang tanggalnya tidak terbaca dilewati.`,
      'too-long': (n: string) => `${n} baris dengan tulisan terlalu panjang dilewati.`,
    } satisfies Record<SkipReason, (n: string) => string>,
    earlier: 'Yang sudah diimpor',
    line: (name: string, posts: string, date: string) => `${name}: ${posts} unggahan, ${date}`,
    takeBack: 'Tarik kembali…',
    takeBackNamed: (name: string) => `Tarik kembali ${name}…`,
    question: (name: string) => `Tarik kembali impor ${name}?`,
    consequence: (n: string) =>
      `${n} unggahan beserta angkanya hilang dari register dan rapor. Berkas asalnya tidak tersentuh.`,
    confirm: 'Tarik kembali',
    keep: 'Biarkan',
  },
};
