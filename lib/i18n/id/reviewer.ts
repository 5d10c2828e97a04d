import type { Missing } from '../../core/reviewer/answer.ts';

/** Texts of the page that a reviewer opens without Siap Tayang, and of its card at the desk. */
export const reviewer = {
  card: {
    title: 'Halaman untuk peninjau',
    lead: 'Untuk peninjau tanpa Siap Tayang: satu berkas HTML yang dibuka dari komputer atau ponsel tanpa jaringan. Isinya satu versi, terbaca siapa pun yang memegangnya.',
    make: 'Buat halaman',
    running: 'Membuat halaman…',
    done: (name: string, version: string) => `${name} memuat ${version} dan sudah diunduh.`,
    send: 'Kirim sebagai dokumen. Jawabannya berupa berkas atau kode, dan dibuka di Buka kiriman. Nilainya pernyataan: tidak bertanda tangan.',
  },
  page: {
    brand: 'Tinjauan draf',
    asks: (name: string) => `${name} meminta putusan Anda untuk satu unggahan`,
    asked: 'Anda diminta memutuskan satu unggahan',
    warning:
      'Jangan diteruskan. Halaman ini tidak mengirim apa pun sendiri, dan tidak membuktikan siapa pengirimnya: bila ragu, telepon pengirimnya.',
    noScript: 'Halaman ini tidak bisa menyimpan putusan di sini',
    noScriptSafe: 'Tulisannya bisa dibaca utuh.',
    safe: 'Aman',
    act: 'Lakukan',
    reply: (code: string) =>
      `Bisa juga dibalas lewat WhatsApp: SETUJU ${code}, atau UBAH ${code} diikuti alasannya.`,
    version: (number: number | null) =>
      number === null ? 'Tulisan, versi' : `Tulisan, versi ${number}`,
    channel: { facebook: 'Facebook', instagram: 'Instagram', other: 'Situs lain' },
    notes: 'Catatan Anda',
    notesHint: 'Pilih kata di tulisan untuk memberi catatan. Tidak wajib.',
    noteWhole: 'Catatan untuk seluruh tulisan',
    noteWords: 'Beri catatan pada kata ini',
    decision: 'Putusan Anda',
    approve: 'Setujui versi ini',
    approveHint:
      'Hanya untuk teks di halaman ini. Bila satu huruf berubah, persetujuan ini tidak berlaku lagi.',
    change: 'Minta perbaikan',
    changeHint: 'Tulis yang perlu diperbaiki.',
    hold: 'Tahan dulu',
    holdHint: 'Jangan ditayangkan sebelum ada kabar.',
    reason: 'Alasan, atau yang perlu diperbaiki',
    name: 'Nama dan jabatan Anda',
    download: 'Unduh jawaban',
    downloadHint: 'Kirim berkas jawaban ke yang meminta, lewat WhatsApp atau surel.',
    copyCode: 'Salin jawaban sebagai kode',
    codeLabel: 'Kode jawaban',
    worth: 'Semua jawaban dari halaman ini dicatat sebagai pernyataan, bukan bukti.',
    toDecision: 'Ke putusan',
  },
  answers: {
    missing: {
      answer: 'Pilih putusan dulu, atau tulis catatan.',
      reason: 'Tulis yang perlu diperbaiki.',
      name: 'Tulis nama dan jabatan Anda.',
    } satisfies Record<Missing, string>,
    note: (at: number) => `Catatan ${at}`,
    remove: (at: number) => `Hapus catatan ${at}`,
    wholeText: 'Seluruh tulisan',
    downloaded: 'Jawaban diunduh. Kirim berkasnya kepada yang meminta.',
    copied: 'Kode tersalin. Tempel di pesan kepada yang meminta.',
    copyYourself: 'Salin kode di bawah ini, lalu tempel di pesan kepada yang meminta.',
    tooLong: 'Jawaban ini terlalu panjang untuk kode. Unduh berkasnya.',
    failed: 'Jawaban belum jadi. Isian Anda masih ada; coba lagi, atau balas lewat WhatsApp.',
    notKept: 'Peramban ini tidak menyimpan isian: kirim jawaban sebelum halaman ini ditutup.',
  },
};
