import type { AudienceTopic } from '../../core/audience/audience-view.ts';
import type { PostKind } from '../../core/post-kind.ts';

const oneDigit = (n: number) => n.toLocaleString('id', { maximumFractionDigits: 1 });

/** Texts of the check itself, the same beside a composer and at the desk. */
export const check = {
  parts: 'Bagian pemeriksaan',
  part: { findings: 'Temuan', checklist: 'Periksa', preview: 'Pratinjau' },

  kind: {
    label: 'Jenis unggahan',
    chosen: (name: string) => `Jenis: ${name}`,
    none: 'Jenis: belum dipilih',
    name: {
      service: 'Layanan',
      campaign: 'Edukasi dan ajakan',
      announcement: 'Pengumuman',
      hazard: 'Bahaya',
      clarification: 'Klarifikasi',
      activity: 'Kegiatan',
      achievement: 'Prestasi',
      greeting: 'Ucapan',
      profile: 'Profil',
    } satisfies Record<PostKind, string>,
    guess: (name: string, words: string) => `Ditebak: ${name}, dari kata ${words}.`,
    takeIt: 'Pakai',
    take: (name: string) => `Pakai ${name}`,
  },

  meter: {
    band: { service: 'Layanan', mixed: 'Campuran', ceremonial: 'Seremonial' },
    index: (n: number) => `indeks seremonial ${n} dari 100`,
    bar: (n: number) => `${n} dari 100 tentang acara`,
    citizen: 'Untuk warga',
    event: 'Tentang acara',
    none: 'tidak ada',
    more: (n: number) => `${n} lagi`,
    less: 'ringkas',
  },

  action: {
    told: (words: string) => `Yang bisa dilakukan warga: ${words}.`,
    none: 'Belum terbaca apa yang bisa dilakukan warga.',
  },

  reading: {
    band: {
      easy: 'Mudah dibaca',
      fair: 'Cukup mudah dibaca',
      harder: 'Agak sulit dibaca',
      hard: 'Sulit dibaca',
    },
    score: (score: number, target: number) => `keterbacaan ${score}, sasaran ${target}`,
    made: (words: number, syllables: number) =>
      `Rata-rata ${oneDigit(words)} kata per kalimat, ${oneDigit(syllables)} suku kata per kata.`,
    longest: (sentence: string, words: number) =>
      `Kalimat terpanjang, ${words} kata: “${sentence}”`,
    heuristic: 'Hitungan kami sendiri, belum diuji pada pembaca.',
  },

  formality: {
    band: {
      formal: 'Nada resmi',
      neutral: 'Nada santai, masih wajar',
      informal: 'Nada terlalu santai',
    },
    degree: (n: number) => `kadar santai ${n} dari 100`,
    casual: (words: string) => `Terdengar santai: ${words}.`,
    formal: (words: string) => `Terdengar resmi: ${words}.`,
    sentence: (sentence: string) => `Kalimat paling santai: “${sentence}”`,
    guess: (n: number) =>
      `Tebakan dari kata; di kalimat uji, ${n} dari 100 tebakan seperti ini tepat.`,
  },

  otherLanguages: {
    name: { eng: 'Inggris', sun: 'Sunda', jav: 'Jawa' },
    quoted: (words: string, language: string) => `“${words}” (${language})`,
    read: (quotes: string) => `Terbaca sebagai bahasa lain: ${quotes}.`,
    effect: 'Petunjuk bahasa Indonesia tidak diberikan di situ.',
  },

  audience: {
    title: 'Untuk pembaca Anda',
    topic: {
      named: 'Sapaan',
      need: 'Kebutuhan',
      word: 'Istilah',
      sentence: 'Kalimat',
      next: 'Pertanyaan lanjutan',
      pitfall: 'Jebakan',
      tone: 'Nada',
    } satisfies Record<AudienceTopic, string>,
    example: 'Misalnya:',
    copy: 'Salin contoh',
    copied: 'Tersalin',
    show: (words: string) => `Tunjukkan “${words}” di tulisan`,
    answered: 'Sudah terjawab',
    none: 'Tidak ada yang kurang bagi pembaca ini, sejauh yang bisa kami baca.',
    notChosen: 'Untuk siapa kantor ini menulis?',
    choose: 'Pilih pembaca',
  },

  finding: {
    becomes: (quote: string, text: string) => `“${quote}” jadi “${text}”`,
    replace: 'Ganti',
    replaceThis: (quote: string, text: string) => `Ganti “${quote}” jadi “${text}”`,
    fixSafe: 'Perbaiki yang aman',
    showRest: (n: number) => `Tampilkan sisanya (${n})`,
    ignore: 'Abaikan',
    ignoreAsking: 'Abaikan…',
    reason: 'Alasan',
    reasonHelp: 'Alasan ikut terbaca oleh editor.',
    reasonHelpMust:
      'Temuan wajib boleh diabaikan bila ada alasannya. Alasan ikut terbaca oleh editor.',
    reasonMissing: 'Tulis dulu alasannya, satu kalimat cukup.',
    ignoreWith: 'Abaikan dengan alasan ini',
    cancel: 'Batal',
    ignored: 'Diabaikan',
    ignoredAt: (time: string) => `diabaikan pukul ${time}`,
    noReason: 'Tanpa alasan',
    useAgain: 'Pakai lagi',
    useAgainThis: (name: string) => `Pakai lagi: ${name}`,
  },

  checklist: {
    inText: 'Yang harus ada di tulisan',
    inTextOf: (kind: string) => `Yang harus ada di unggahan ${kind.toLocaleLowerCase('id')}`,
    yours: 'Yang hanya Anda yang tahu',
    of: (n: number, all: number) => `${n} dari ${all}`,
    missing: 'Belum ditemukan di teks.',
    answerAgain: 'Jawab lagi',
    answered: (time: string) => `Dijawab oleh Anda pukul ${time}.`,
    changed: (answer: string, time: string) =>
      `Dijawab “${answer}” oleh Anda pukul ${time}. Bagian itu berubah sesudahnya.`,
    change: 'Ubah jawaban',
    changeOf: (question: string) => `Ubah jawaban: ${question}`,
    note: 'Catatan',
    noteMissing: 'Isi dulu kolom ini.',
    saveAnswer: 'Simpan jawaban',
    empty: 'Belum ada yang perlu ditanyakan untuk tulisan ini.',
  },

  preview: {
    before: (channels: string) => `${channels} di ponsel`,
    about: (n: number) => `sekitar ${n} huruf`,
    more: '… selengkapnya',
    better: 'Bila kalimat yang menolong warga dinaikkan',
    empty: 'Belum ada tulisan untuk dilihat.',
    limits: 'Batas kanal',
    characters: 'Huruf',
    hashtags: 'Tagar',
    mentions: 'Sebutan',
    links: 'Tautan bisa diketuk',
    yes: 'ya',
    no: 'tidak',
    over: (words: string) => `${words}, lewat batas`,
    many: (words: string, n: string) => `${words}, sebaiknya paling banyak ${n}`,
  },
};
