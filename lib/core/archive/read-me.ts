import type { Contents } from './archive-files.ts';
import { countFiles } from './archived-file.ts';

/** The note that lies in every archive, for who opens it years later without Siap Tayang. */
export function readMe({ entries, skipped, files }: Contents): string {
  const { whole, damaged, missing } = countFiles(files);
  return `ARSIP SIAP TAYANG

YANG ADA DI SINI

index.html                 daftar isi, dibuka dengan peramban apa pun
unggahan/*.html            satu unggahan satu halaman, untuk dibaca
unggahan/*.json            rekaman asli unggahan yang sama, untuk mesin
berkas/*                   gambar dan video, dinamai menurut sidiknya (SHA-256)
rusak/*                    yang tidak bisa dibaca atau berubah, apa adanya (bila ada)
SHA256SUMS                 sidik semua berkas di atas

Unggahan                          ${entries.length}
Gambar dan video, utuh            ${whole}
Gambar dan video, rusak           ${damaged}
Gambar dan video, tidak ditemukan ${missing}
Draf yang tidak bisa dibaca       ${skipped.length}

YANG TIDAK ADA DI SINI

- Gambar dan video yang di Siap Tayang hanya dicatat namanya. Halaman unggahannya
  menyebut "hanya dicatat"; berkasnya ada pada pembuatnya.
- Unggahan sebagaimana tampil di situsnya, beserta komentar dan jumlah pembacanya.
- Draf di luar bulan, kantor, dan status yang dipilih saat arsip dibuat, draf di tempat
  sampah, dan templat.
- Pengaturan kantor dan kunci.

MEMERIKSA

Bahwa tidak ada berkas yang berubah (Linux, macOS dengan coreutils, Git Bash):
    sha256sum -c SHA256SUMS

Sebuah rekaman: setiap rekaman di berkas JSON punya "hash". Nilainya SHA-256
dari bagian "record" yang ditulis sebagai JSON kanonis (RFC 8785). "textHashes" memuat
SHA-256 dari tulisan tiap kanal dalam UTF-8, dengan baris baru LF dan tanpa baris kosong
di akhir. "signature", bila ada, ialah tanda tangan Ed25519 atas "hash" itu.

"events" di berkas JSON, dan "Daftar kejadian" di halamannya, menyebut siapa, kapan, versi
mana, apakah tanda tangannya sah, dan tingkat buktinya: "proved" terbukti oleh kunci yang
dikenal di komputer yang membuat arsip ini, "own-profile" bertanda tangan tetapi bisa dari
penulis sendiri, "statement" pernyataan, "unknown" kunci yang belum dikenal, "refused"
tanda tangannya tidak sah.

Sebuah gambar atau video: "files" di berkas JSON menyebut berkasnya dan "hash", yaitu
SHA-256 isinya. Sidik yang sama disebut versi yang memakainya.

Sidik menunjukkan bahwa isi tidak berubah. Sidik tidak menunjukkan siapa penulisnya dan
tidak membuktikan waktunya: waktu berasal dari jam komputer yang dipakai menulis.
`;
}
