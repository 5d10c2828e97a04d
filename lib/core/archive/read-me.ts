/** The note that lies in every archive, for who opens it years later without Siap Tayang. */
export const readMe = `ARSIP SIAP TAYANG

index.html                 daftar isi, dibuka dengan peramban apa pun
unggahan/*.html            satu unggahan satu halaman, untuk dibaca
unggahan/*.json            rekaman asli unggahan yang sama, untuk mesin
rusak/*.json               draf yang tidak bisa dibaca, apa adanya (bila ada)
SHA256SUMS                 sidik semua berkas

Memeriksa bahwa tidak ada berkas yang berubah (Linux, macOS dengan coreutils, Git Bash):
    sha256sum -c SHA256SUMS

Memeriksa sebuah rekaman: setiap rekaman di berkas JSON punya "hash". Nilainya SHA-256
dari bagian "record" yang ditulis sebagai JSON kanonis (RFC 8785). "textHashes" memuat
SHA-256 dari tulisan tiap kanal dalam UTF-8, dengan baris baru LF dan tanpa baris kosong
di akhir. "signature", bila ada, ialah tanda tangan Ed25519 atas "hash" itu.

Sidik menunjukkan bahwa isi tidak berubah. Sidik tidak menunjukkan siapa penulisnya dan
tidak membuktikan waktunya: waktu berasal dari jam komputer yang dipakai menulis.
`;
