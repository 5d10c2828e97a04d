/** Words that chats use, each of which is marked. */
const chatWords = ['yg', 'dgn', 'utk', 'krn', 'tdk', 'dlm', 'sdh', 'blm', 'jg', 'sy'] as const;

const plainWords = [
  'warga',
  'datang',
  'loket',
  'surat',
  'jalan',
  'pasar',
  'kebun',
  'rumah',
  'jadwal',
  'sungai',
  'petugas',
  'halaman',
  'kantor',
] as const;

const wordsInSentence = 12;
const sentencesInParagraph = 5;

/** How many marks stand in {@link markedPost}. */
export const markCount = 200;

/** A caption of some 2,200 letters, every other word of which is marked; the same each time. */
export function markedPost(): string {
  const words = Array.from({ length: markCount * 2 }, (_, at) =>
    at % 2 === 0
      ? chatWords[(at / 2) % chatWords.length]
      : plainWords[((at - 1) / 2) % plainWords.length],
  );
  const sentences = groups(words, wordsInSentence).map((group) => sentenceOf(group.join(' ')));
  return groups(sentences, sentencesInParagraph)
    .map((group) => group.join(' '))
    .join('\n\n');
}

/** What a person types, sentence by sentence: 500 letters, with nothing in them that is no key. */
export const typedSentences: readonly string[] = [
  ' Loket pendaftaran di lantai dua buka setiap hari kerja sampai jam tiga sore.',
  ' Bawa kartu keluarga, kartu penduduk, dan satu lembar surat pengantar dari desa.',
  ' Warga lanjut usia dapat meminta petugas datang ke rumah tanpa membayar apa pun.',
  ' Nomor antrean dibagikan sejak pagi, dan yang belum terlayani didahulukan besok.',
  ' Bila hujan deras turun, layanan keliling pindah ke balai desa yang paling dekat.',
  ' Tanyakan hal lain kepada petugas di meja depan, yang siap membantu warga sampai petang hari nanti ya.',
];

const sentenceOf = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;

function groups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
