import type { Guard } from '../text/guards.ts';

/** Words that hurt, threaten or blame, and what to do instead. Ambiguous ones are left out. */
export type HarshKind = 'insult' | 'judging' | 'belittling' | 'blaming' | 'threat';

export interface HarshPhrase {
  readonly text: string;
  readonly kind: HarshKind;
  /** Words that can stand in its place. */
  readonly plain?: string;
}

const of = (kind: HarshKind, list: string): readonly HarshPhrase[] =>
  list.split(',').map((entry) => {
    const [text = '', plain] = entry.trim().split('=');
    return { text, kind, ...(plain !== undefined && { plain }) };
  });

export const harshPhrases: readonly HarshPhrase[] = [
  ...of(
    'insult',
    'bodoh,goblok,tolol,dungu,bego,bebal,kampungan,norak,sampah masyarakat,pemalas,tidak tahu diri,tidak tahu malu,tak tahu diri,tak tahu malu,brengsek,bajingan,otak udang,kurang ajar,tidak becus,tak becus,muka tembok,kepala batu,bermental pengemis,mental pengemis,bermuka dua,mulut besar,omong besar,sok tahu,sok pintar,sok jago,sok suci,tidak punya malu,bikin malu saja,kalian buta,kamu buta,mereka buta,buta ya,kalian tuli,kamu tuli,mereka tuli,tuli ya,mati saja kalian,mati saja kalau tidak',
  ),
  ...of(
    'judging',
    'warga bandel=warga yang belum mematuhi,warga nakal=warga yang belum mematuhi,warga yang bandel=warga yang belum mematuhi,masyarakat bandel=warga yang belum mematuhi,pedagang bandel=pedagang yang belum mematuhi,pengendara bandel=pengendara yang belum mematuhi,masih bandel=belum mematuhi,masih ngeyel=belum setuju,ngeyel=belum setuju,biang kerok=penyebab,keras kepala=belum setuju,malas bayar=belum membayar,malas membayar=belum membayar,tidak punya otak,jorok',
  ),
  ...of(
    'belittling',
    'jangan manja,jangan cengeng,masa begitu saja,masa begini saja,begitu saja kok,begini saja tidak bisa,begitu saja tidak bisa,begitu saja tidak tahu,wong cilik=warga berpenghasilan rendah,bisanya cuma,bisanya hanya,cuma bisa mengeluh,hanya bisa mengeluh,jangan banyak alasan,tidak usah banyak alasan,jangan banyak tanya,tidak usah banyak tanya,jangan banyak protes,jangan cerewet,jangan rewel,tutup mulut saja,tahu apa kalian,tahu apa kamu,tahu apa mereka',
  ),
  ...of(
    'blaming',
    'salah sendiri,salah anda sendiri,salah warga sendiri,akibat ulah sendiri,sudah dibilang,sudah dibilangin,sudah berkali-kali diperingatkan,kesadaran masyarakat masih rendah,kesadaran warga masih rendah,rendahnya kesadaran masyarakat,rendahnya kesadaran warga,kurangnya kesadaran masyarakat,kurangnya kesadaran warga,jangan salahkan kami,jangan salahkan petugas,jangan salahkan pemerintah,risiko tanggung sendiri,tanggung sendiri akibatnya,dibilangin susah,susah diatur,sulit diatur,susah dibilangin,tidak mau diatur',
  ),
  ...of(
    'threat',
    'akan disikat=akan ditertibkan,kami sikat=kami tertibkan,kami libas=kami tertibkan,kami hajar=kami tertibkan,kami gebuk=kami tertibkan,kami hantam=kami tertibkan,kami seret,kami ganyang,sikat habis=tertibkan,disikat habis=ditertibkan,akan ditindak tegas,ditindak tegas,tindak tegas,tanpa ampun,tidak ada ampun,tak ada ampun,biar jera,biar kapok,supaya kapok,supaya jera,awas ya,awas kalau,jangan main-main,jangan coba-coba,tunggu akibatnya,terima akibatnya,rasakan akibatnya,rasakan sendiri,tahu rasa,siap-siap diangkut,jangan harap',
  ),
];

/** Words around a listed phrase by which it is meant plainly: it is spoken about, or advised against. */
export const harshGuards: readonly Guard[] = [
  {
    phrases: [
      'bodoh',
      'goblok',
      'tolol',
      'dungu',
      'bego',
      'bebal',
      'kampungan',
      'norak',
      'pemalas',
    ],
    near: [
      ...[
        'sebut',
        'menyebut',
        'disebut',
        'sebutan',
        'panggil',
        'memanggil',
        'dipanggil',
        'panggilan',
      ],
      ...[
        'mengatai',
        'dikatai',
        'melabeli',
        'dilabeli',
        'label',
        'cap',
        'julukan',
        'ejekan',
        'mengejek',
      ],
      ...['diejek', 'hinaan', 'stigma', 'perundungan', 'pertanyaan', 'merasa', 'istilah', 'bisul'],
    ],
  },
  {
    phrases: ['sampah masyarakat'],
    near: [
      ...[
        'angkut',
        'diangkut',
        'mengangkut',
        'pengangkutan',
        'buang',
        'dibuang',
        'membuang',
        'pilah',
      ],
      ...[
        'dipilah',
        'memilah',
        'kelola',
        'dikelola',
        'pengelolaan',
        'ton',
        'truk',
        'jadwal',
        'bank',
      ],
    ],
  },
  {
    phrases: ['muka tembok'],
    near: ['cat', 'dicat', 'mural', 'dilukis', 'balai', 'rumah', 'gedung'],
  },
  { phrases: ['mati saja kalau tidak'], near: ['lampu', 'listrik', 'mesin', 'pompa', 'tanaman'] },
  { phrases: ['jorok'], near: ['batu', 'tepi', 'menjorok', 'candi', 'lelucon', 'konten'] },
  {
    phrases: ['jangan coba-coba', 'jangan main-main'],
    near: ['obat', 'narkoba', 'rokok', 'petasan', 'listrik', 'rel', 'air', 'sungai', 'api'],
  },
  { phrases: ['keras kepala'], near: ['batuk', 'bayi', 'helm'] },
  {
    phrases: ['susah diatur', 'sulit diatur'],
    near: ['suhu', 'jadwal', 'volume', 'rambut', 'keran'],
  },
  { phrases: ['tahu rasa'], before: ['jual', 'olahan', 'keripik', 'produk', 'jajanan', 'aneka'] },
];

const words = (list: string): readonly string[] => list.split(',');

/** Those whom a post speaks to or of. */
export const personWords = words(
  'warga,masyarakat,rakyat,orang,orang-orang,kalian,kamu,anda,mereka,dia,kau,pedagang,pengendara,pengemudi,sopir,pemotor,penumpang,pengunjung,penonton,pemuda,pemudi,remaja,pelajar,siswa,ibu-ibu,bapak-bapak,emak-emak,pembeli,penjual,pelanggar,pemohon,pengantre,petani,nelayan,buruh,pengemis,pengamen,PKL,juru parkir,penunggak,pendatang,netizen,warganet,admin,petugas,pembuang sampah',
);

/** What becomes an insult only when a person is called so. */
export const nameCalls = words(
  'sampah,binatang,hewan,anjing,babi,monyet,kerbau,keledai,tikus,benalu,parasit,setan,iblis,hama,jamban,comberan,maling,penipu,pengecut,munafik,gila,sinting,budek,malas,jorok,kotor,bandel,nakal,manja,cengeng,rewel,cerewet,egois,rakus,serakah,licik,udik,ndeso,primitif,beban,pembohong,tukang bohong,otak kosong,tidak berguna,tak berguna',
);

/** Force that an office announces against people. */
export const forceWords = words(
  'hajar,hantam,libas,gebuk,gebuki,sikat,basmi,usir,habisi,ganyang,injak,tampar,seret,lindas,gilas,bakar,musnahkan,singkirkan',
);
export const sufferedForce = words(
  'dihajar,dihantam,dilibas,digebuk,digebuki,disikat,dibasmi,dihabisi,diganyang,diinjak,ditampar,diseret,dilindas,digilas,dimusnahkan,disingkirkan,diangkut paksa,diusir',
);

/** A term that many of those it names do not use for themselves, and the respectful one. */
export interface InclusiveTerm {
  readonly text: string;
  readonly plain: readonly string[];
  /** Said in a law under another name. */
  readonly byLaw?: true;
}

// biome-ignore format: one entry, one line
export const inclusiveTerms: readonly InclusiveTerm[] = [
  { text: 'penyandang cacat', plain: ['penyandang disabilitas'], byLaw: true },
  { text: 'orang cacat', plain: ['penyandang disabilitas'], byLaw: true },
  { text: 'warga cacat', plain: ['penyandang disabilitas'], byLaw: true },
  { text: 'anak cacat', plain: ['anak penyandang disabilitas'], byLaw: true },
  { text: 'kaum cacat', plain: ['penyandang disabilitas'], byLaw: true },
  { text: 'penderita cacat', plain: ['penyandang disabilitas'], byLaw: true },
  { text: 'penderita disabilitas', plain: ['penyandang disabilitas'], byLaw: true },
  { text: 'cacat fisik', plain: ['disabilitas fisik'], byLaw: true },
  { text: 'cacat mental', plain: ['disabilitas mental'], byLaw: true },
  { text: 'cacat tubuh', plain: ['disabilitas fisik'], byLaw: true },
  { text: 'cacat netra', plain: ['disabilitas netra'], byLaw: true },
  { text: 'cacat ganda', plain: ['disabilitas ganda'], byLaw: true },
  { text: 'orang normal', plain: ['orang tanpa disabilitas'] },
  { text: 'anak normal', plain: ['anak tanpa disabilitas'] },
  { text: 'orang gila', plain: ['orang dengan gangguan jiwa'] },
  { text: 'gangguan kejiwaan gila', plain: ['gangguan jiwa'] },
  { text: 'penderita gangguan jiwa', plain: ['orang dengan gangguan jiwa'] },
  { text: 'penderita hiv', plain: ['orang dengan HIV'] },
  { text: 'penderita HIV', plain: ['orang dengan HIV'] },
  { text: 'penderita hiv aids', plain: ['orang dengan HIV'] },
  { text: 'penderita aids', plain: ['orang dengan HIV'] },
  { text: 'penderita AIDS', plain: ['orang dengan HIV'] },
  { text: 'penderita HIV/AIDS', plain: ['orang dengan HIV'] },
  { text: 'pengidap hiv', plain: ['orang dengan HIV'] },
  { text: 'pengidap HIV', plain: ['orang dengan HIV'] },
  { text: 'pengidap HIV/AIDS', plain: ['orang dengan HIV'] },
  { text: 'penderita kusta', plain: ['orang yang pernah mengalami kusta'] },
  { text: 'penderita autis', plain: ['orang dengan autisme'] },
  { text: 'anak autis', plain: ['anak dengan autisme'] },
  { text: 'gelandangan', plain: ['warga tanpa tempat tinggal'] },
  { text: 'gepeng', plain: ['warga tanpa tempat tinggal'] },
  { text: 'tuna wisma', plain: ['warga tanpa tempat tinggal'] },
  { text: 'tuna susila', plain: ['pekerja seks'] },
  { text: 'wanita tuna susila', plain: ['pekerja seks'] },
  { text: 'PSK', plain: ['pekerja seks'] },
  { text: 'WTS', plain: ['pekerja seks'] },
  { text: 'pelacur', plain: ['pekerja seks'] },
  { text: 'anak haram', plain: ['anak'] },
  { text: 'idiot', plain: [] },
  { text: 'bencong', plain: [] },
  { text: 'banci', plain: [] },
];
