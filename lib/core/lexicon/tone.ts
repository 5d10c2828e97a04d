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
    'bodoh,goblok,tolol,dungu,bego,bebal,kampungan,norak,sampah masyarakat,pemalas,tidak tahu diri,tidak tahu malu,tak tahu diri,tak tahu malu,brengsek,bajingan,otak udang',
  ),
  ...of(
    'judging',
    'warga bandel=warga yang belum mematuhi,warga nakal=warga yang belum mematuhi,warga yang bandel=warga yang belum mematuhi,masyarakat bandel=warga yang belum mematuhi,pedagang bandel=pedagang yang belum mematuhi,pengendara bandel=pengendara yang belum mematuhi,masih bandel=belum mematuhi,masih ngeyel=belum setuju,ngeyel=belum setuju,biang kerok=penyebab,keras kepala=belum setuju,malas bayar=belum membayar,malas membayar=belum membayar,tidak punya otak,jorok',
  ),
  ...of(
    'belittling',
    'jangan manja,masa begitu saja,begitu saja kok,wong cilik=warga berpenghasilan rendah',
  ),
  ...of(
    'blaming',
    'salah sendiri,salah anda sendiri,salah warga sendiri,akibat ulah sendiri,sudah dibilang,sudah dibilangin,sudah berkali-kali diperingatkan,kesadaran masyarakat masih rendah,kesadaran warga masih rendah,rendahnya kesadaran masyarakat,rendahnya kesadaran warga,kurangnya kesadaran masyarakat,kurangnya kesadaran warga',
  ),
  ...of(
    'threat',
    'akan disikat=akan ditertibkan,kami sikat=kami tertibkan,sikat habis=tertibkan,disikat habis=ditertibkan,akan ditindak tegas,ditindak tegas,tindak tegas,tanpa ampun,tidak ada ampun,tak ada ampun,biar jera,biar kapok,supaya kapok,supaya jera,awas ya,jangan main-main,tunggu akibatnya,terima akibatnya,rasakan akibatnya',
  ),
];

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
