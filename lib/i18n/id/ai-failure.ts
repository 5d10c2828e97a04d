/** What may go wrong when a prompt is sent to an AI. */
export const aiFailure = {
  'ai.address': {
    happened: 'Ini bukan alamat server AI.',
    safe: 'Tidak ada yang dikirim; prompt tidak berubah.',
    act: 'Tulis alamatnya lengkap, misalnya http://127.0.0.1:11434/v1.',
  },
  'ai.not-encrypted': {
    happened: 'Alamat ini di luar kantor dan tidak terenkripsi.',
    safe: 'Tidak ada yang dikirim; prompt tidak berubah.',
    act: 'Pakai alamat yang diawali https, atau server di komputer dan jaringan kantor.',
  },
  'ai.refused-permission': {
    happened: 'Peramban belum mengizinkan alamat ini.',
    safe: 'AI tetap mati dan tidak ada yang dikirim.',
    act: 'Nyalakan lagi dan pilih Izinkan, atau salin prompt ke alat lain.',
  },
  'ai.unreachable': {
    happened: 'Alamat AI tidak menjawab.',
    safe: 'Prompt tersimpan dan tidak berubah.',
    act: 'Periksa apakah servernya menyala dan alamatnya benar, atau salin prompt ke alat lain.',
  },
  'ai.slow': {
    happened: 'AI terlalu lama diam, jadi kami berhenti menunggu.',
    safe: 'Prompt tersimpan; yang sudah datang tetap tampil.',
    act: 'Coba lagi, pakai model yang lebih kecil, atau salin prompt ke alat lain.',
  },
  'ai.cancelled': {
    happened: 'Permintaan dibatalkan.',
    safe: 'Prompt tersimpan; yang sudah datang tetap tampil.',
    act: 'Kirim lagi bila perlu.',
  },
  'ai.key': {
    happened: 'Alamat AI menolak kuncinya.',
    safe: 'Prompt dan draf tidak berubah.',
    act: 'Matikan, lalu nyalakan dengan kunci yang benar, atau salin prompt ke alat lain.',
  },
  'ai.busy': {
    happened: 'Layanan AI sedang penuh.',
    safe: 'Prompt tersimpan.',
    act: 'Coba lagi nanti, atau salin prompt ke alat lain.',
  },
  'ai.server': {
    happened: 'Server AI mengalami gangguan.',
    safe: 'Prompt tersimpan dan tidak berubah.',
    act: 'Coba lagi nanti, atau beri tahu pengelola servernya.',
  },
  'ai.rejected': {
    happened: 'Server AI menolak permintaan ini.',
    safe: 'Prompt tersimpan dan tidak berubah.',
    act: 'Periksa alamat dan nama modelnya, atau salin prompt ke alat lain.',
  },
  'ai.half': {
    happened: 'Jawaban AI terputus.',
    safe: 'Bagian yang datang tetap tampil, belum masuk draf.',
    act: 'Minta lagi, atau pakai bagian itu dengan hati-hati.',
  },
  'ai.not-protocol': {
    happened: 'Yang menjawab di alamat ini bukan server AI yang kami kenal.',
    safe: 'Jawabannya tidak dipakai; prompt tidak berubah.',
    act: 'Periksa alamatnya: yang dipahami adalah protokol OpenAI, biasanya berakhir /v1.',
  },
  'ai.empty': {
    happened: 'AI menjawab tanpa isi.',
    safe: 'Prompt tersimpan dan tidak berubah.',
    act: 'Kirim lagi, atau pakai model lain.',
  },
  'ai.no-built-in': {
    happened: 'Model bawaan peramban tidak bisa dipakai.',
    safe: 'Tidak ada yang dikirim; prompt tidak berubah.',
    act: 'Pakai alamat AI kantor, atau salin prompt ke alat lain.',
  },
} as const;
