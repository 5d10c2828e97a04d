/** Texts about who reads, in the settings of the office. */
export const readers = {
  title: 'Pembaca',
  none: 'Belum dipilih',
  own: 'Pembaca sendiri',
  office: {
    title: (name: string) => `Pembaca ${name}`,
    who: 'Yang membaca',
    needs: 'Yang dibutuhkan',
    tone: 'Nada',
    format: 'Bentuk',
    sentence: 'Kalimat',
    words: (n: number) => `Paling panjang ${n} kata.`,
    reading: 'Keterbacaan',
    target: (n: number) => `Sasaran ${n} dari 100.`,
    hardWords: 'Istilah sulit',
    pitfalls: 'Jebakan',
  },
  ownReaders: {
    who: {
      label: 'Siapa yang membaca',
      hint: 'Sebutan mereka di unggahan, satu sebutan satu baris. Misalnya: nelayan.',
      missing: 'Tulis sekurangnya satu sebutan pembaca.',
      line: (line: string) => `“${line}” terlalu panjang. Sebutan paling panjang 80 huruf.`,
      many: 'Tulis paling banyak 20 sebutan.',
    },
    needs: {
      label: 'Yang mereka butuhkan',
      hint: 'Satu kebutuhan satu baris, lalu kata yang menjawabnya. Misalnya: Cuaca = ombak, angin.',
      line: (line: string) =>
        `“${line}” belum bisa dibaca. Tulis kebutuhan = kata yang menjawabnya, dipisah koma. Paling banyak 20 kata.`,
      many: 'Tulis paling banyak 20 kebutuhan.',
    },
    hardWords: {
      label: 'Kata yang sulit bagi mereka',
      hint: 'Satu kata satu baris, dengan penggantinya. Misalnya: alat tangkap = jaring.',
      line: (line: string) =>
        `“${line}” belum bisa dibaca. Tulis kata sulit = kata mudah, masing-masing paling panjang 80 huruf.`,
      many: 'Tulis paling banyak 200 kata.',
    },
    longestSentence: {
      label: 'Kalimat terpanjang bagi mereka',
      hint: 'Dalam kata, dari 8 sampai 40.',
      line: (line: string) => `“${line}” belum bisa dipakai. Isi bilangan bulat dari 8 sampai 40.`,
    },
  },
};
