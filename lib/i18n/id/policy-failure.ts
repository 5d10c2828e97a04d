const kept = 'Kebijakan yang dipakai tidak berubah.';

/** What may go wrong with a policy pack. */
export const policyFailure = {
  'policy.not-ours': {
    happened: 'Ini bukan paket kebijakan Siap Tayang.',
    safe: kept,
    act: 'Minta berkas paket kebijakan kepada pengelola Grup PR.',
  },
  'policy.newer': {
    happened: 'Paket ini dibuat oleh Siap Tayang yang lebih baru.',
    safe: `${kept} Berkasnya tidak rusak.`,
    act: 'Perbarui ekstensi di komputer ini, lalu buka lagi.',
  },
  'policy.damaged': {
    happened: 'Berkas paket ini terpotong atau rusak.',
    safe: kept,
    act: 'Minta dikirim lagi sebagai dokumen.',
  },
  'policy.too-large': {
    happened: 'Berkas ini lebih besar dari 1 MB, batas paket kebijakan.',
    safe: `${kept} Berkasnya tidak dibuka.`,
    act: 'Pastikan yang dipilih berkas paket, bukan cadangan atau foto.',
  },
  'policy.signature': {
    happened: 'Paket kebijakan ini tidak bertanda tangan sah.',
    safe: kept,
    act: 'Minta paket dari pengelola Grup PR lewat jalan lain.',
  },
  'policy.older': {
    happened: 'Paket ini tidak lebih baru dari yang dipakai.',
    safe: kept,
    act: 'Abaikan, atau minta paket terbaru kepada pengelola Grup PR.',
  },
  'policy.unknown-key': {
    happened: 'Kunci penanda tangan paket ini belum dikenal di sini.',
    safe: kept,
    act: 'Cocokkan angka kuncinya dengan pemiliknya, lalu pakai paketnya.',
  },
  'policy.unknown-rule': {
    happened: 'Paket menyebut aturan yang tidak ada di Siap Tayang ini.',
    safe: `Paketnya ditolak seluruhnya. ${kept}`,
    act: 'Perbarui ekstensi, atau minta pembuatnya memperbaiki paket.',
  },
  'policy.law-rule': {
    happened: 'Paket mengubah aturan yang bersumber hukum.',
    safe: `Paketnya ditolak seluruhnya. ${kept}`,
    act: 'Minta pembuatnya mengeluarkan aturan itu dari paket.',
  },
  'policy.pattern': {
    happened: 'Paket membawa pola pencarian. Paket hanya boleh membawa kata dan frasa.',
    safe: `Polanya tidak dijalankan, paketnya ditolak seluruhnya. ${kept}`,
    act: 'Minta pembuatnya mengganti pola itu dengan kata.',
  },
  'policy.field': {
    happened: 'Satu isian paket tidak benar.',
    safe: `Paketnya ditolak seluruhnya. ${kept}`,
    act: 'Sebutkan isian itu kepada pembuatnya, dan minta paket baru.',
  },
  'policy.no-key': {
    happened: 'Paket belum dibuat: di profil ini tidak ada kunci yang terbuka.',
    safe: kept,
    act: 'Buka atau buat kunci Anda di halaman Orang dan kunci, lalu buat lagi.',
  },
} as const;
