/** What a person has to do where no replacement can do it. */
export type StiffTodo =
  | 'invite'
  | 'drop'
  | 'begin'
  | 'address'
  | 'nameRule'
  | 'nameActivity'
  | 'name'
  | 'repeat'
  | 'lawLast'
  | 'thanks';

/** A stiff or roundabout phrase, and what says the same. */
export interface StiffPhrase {
  readonly text: string;
  /** Words that can stand in its place as they are, best first; `''` takes the phrase away. None where the sentence must change. */
  readonly plain: readonly string[];
  /** What to do where no replacement fits. */
  readonly todo?: StiffTodo;
}

// biome-ignore format: one entry, one line
export const stiffPhrases: readonly StiffPhrase[] = [
  { text: 'dengan ini diberitahukan', plain: [], todo: 'begin' },
  { text: 'dengan ini kami sampaikan', plain: [], todo: 'begin' },
  { text: 'bersama ini kami sampaikan', plain: [], todo: 'begin' },
  { text: 'diberitahukan kepada', plain: [], todo: 'address' },
  { text: 'diumumkan kepada', plain: [], todo: 'address' },
  { text: 'diimbau kepada', plain: ['mohon', 'ayo'] },
  { text: 'mengimbau kepada seluruh masyarakat', plain: [], todo: 'invite' },
  { text: 'sehubungan dengan hal tersebut', plain: ['karena itu'] },
  { text: 'sehubungan dengan', plain: ['karena'] },
  { text: 'berkenaan dengan', plain: ['tentang', 'karena'] },
  { text: 'menindaklanjuti surat', plain: [], todo: 'drop' },
  { text: 'menunjuk surat', plain: [], todo: 'drop' },
  { text: 'merujuk pada surat', plain: [], todo: 'drop' },
  { text: 'berdasarkan surat edaran', plain: [], todo: 'lawLast' },
  { text: 'bahwasanya', plain: ['bahwa'] },
  { text: 'agar supaya', plain: ['agar'] },
  { text: 'adalah merupakan', plain: ['adalah'] },
  { text: 'dikarenakan', plain: ['karena'] },
  { text: 'diperuntukkan bagi', plain: ['untuk'] },
  { text: 'dipergunakan', plain: ['dipakai'] },
  { text: 'manakala', plain: ['jika'] },
  { text: 'namun demikian', plain: ['namun'] },
  { text: 'oleh karenanya', plain: ['karena itu'] },
  { text: 'di samping itu', plain: ['selain itu'] },
  { text: 'senantiasa', plain: ['selalu'] },
  { text: 'terhitung mulai tanggal', plain: ['mulai'] },
  { text: 'terhitung sejak', plain: ['mulai'] },
  { text: 'sampai dengan', plain: ['sampai'] },
  { text: 's/d', plain: ['sampai'] },
  { text: 'selambat-lambatnya', plain: ['paling lambat'] },
  { text: 'sekurang-kurangnya', plain: ['minimal'] },
  { text: 'setinggi-tingginya', plain: [], todo: 'drop' },
  { text: 'yang bersangkutan', plain: [], todo: 'name' },
  { text: 'sebagaimana dimaksud', plain: [], todo: 'drop' },
  { text: 'sebagaimana tersebut di atas', plain: [], todo: 'drop' },
  { text: 'tersebut di atas', plain: [], todo: 'repeat' },
  { text: 'sesuai ketentuan yang berlaku', plain: [], todo: 'nameRule' },
  { text: 'sesuai dengan ketentuan yang berlaku', plain: [], todo: 'nameRule' },
  { text: 'sebagaimana mestinya', plain: [], todo: 'drop' },
  { text: 'untuk dapat dipedomani', plain: [], todo: 'drop' },
  { text: 'mohon menjadi perhatian', plain: [], todo: 'drop' },
  { text: 'untuk menjadi perhatian', plain: [], todo: 'drop' },
  { text: 'atas perhatian dan kerja samanya', plain: [], todo: 'thanks' },
  { text: 'atas perhatiannya', plain: [], todo: 'thanks' },
  { text: 'demikian disampaikan', plain: [], todo: 'drop' },
  { text: 'demikian kami sampaikan', plain: [], todo: 'drop' },
  { text: 'melakukan pemeriksaan', plain: ['memeriksa'] },
  { text: 'melakukan pengecekan', plain: ['mengecek'] },
  { text: 'melakukan pembayaran', plain: ['membayar'] },
  { text: 'melakukan pendaftaran', plain: ['mendaftar'] },
  { text: 'melakukan pengisian', plain: ['mengisi'] },
  { text: 'melakukan perekaman', plain: ['merekam'] },
  { text: 'melakukan perbaikan', plain: ['memperbaiki'] },
  { text: 'melakukan koordinasi', plain: ['berkoordinasi', 'bekerja sama'] },
  { text: 'memberikan bantuan kepada', plain: ['membantu'] },
  { text: 'memberikan pelayanan kepada', plain: ['melayani'] },
  { text: 'memberikan edukasi kepada', plain: ['mengajari'] },
  { text: 'memberikan pemahaman kepada', plain: ['menjelaskan kepada'] },
  { text: 'mengajukan permohonan', plain: ['mendaftar', 'meminta'] },
  { text: 'melaksanakan kegiatan', plain: [], todo: 'nameActivity' },
  { text: 'dalam upaya', plain: ['untuk'] },
  { text: 'dalam hal ini', plain: [], todo: 'drop' },
  { text: 'pada prinsipnya', plain: [], todo: 'drop' },
  { text: 'melalui kesempatan ini', plain: [], todo: 'drop' },
  { text: 'yang bertempat di', plain: ['di'] },
  { text: 'segenap', plain: ['semua'] },
  { text: 'seluruh lapisan masyarakat', plain: ['semua warga'] },
  { text: 'masyarakat luas', plain: ['warga'] },
  { text: 'kepada masyarakat agar dapat', plain: [], todo: 'address' },
  { text: 'dalam rangka', plain: ['untuk'] },
  { text: 'turut serta', plain: ['ikut'] },
  { text: 'partisipasi aktif', plain: [], todo: 'invite' },
  { text: 'guna memberikan', plain: ['untuk memberikan'] },
  { text: 'guna meningkatkan', plain: ['untuk meningkatkan'] },
  { text: 'guna mewujudkan', plain: ['untuk mewujudkan'] },
  { text: 'guna mencegah', plain: ['untuk mencegah'] },
  { text: 'guna menjaga', plain: ['untuk menjaga'] },
  { text: 'guna mendukung', plain: ['untuk mendukung'] },
  { text: 'guna mengantisipasi', plain: ['untuk mengantisipasi'] },
  { text: 'guna memastikan', plain: ['untuk memastikan'] },
  { text: 'guna mempercepat', plain: ['untuk mempercepat'] },
  { text: 'guna menekan', plain: ['untuk menekan'] },
  { text: 'guna memenuhi', plain: ['untuk memenuhi'] },
  { text: 'guna mengatasi', plain: ['untuk mengatasi'] },
  { text: 'guna mendapatkan', plain: ['untuk mendapatkan'] },
  { text: 'guna menciptakan', plain: ['untuk menciptakan'] },
  { text: 'guna membantu', plain: ['untuk membantu'] },
  { text: 'guna memperkuat', plain: ['untuk memperkuat'] },
  { text: 'guna menghindari', plain: ['untuk menghindari'] },
  { text: 'guna mengurangi', plain: ['untuk mengurangi'] },
  { text: 'guna menjamin', plain: ['untuk menjamin'] },
  { text: 'guna mendorong', plain: ['untuk mendorong'] },
];
