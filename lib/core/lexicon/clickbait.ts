/** How a phrase catches clicks. */
export type BaitKind = 'sensation' | 'withholding' | 'pressing' | 'engagement';

export interface BaitPhrase {
  readonly text: string;
  readonly kind: BaitKind;
  /** True where an office might also mean it plainly. */
  readonly mild?: true;
}

const of = (kind: BaitKind, list: string, mild = false): readonly BaitPhrase[] =>
  list.split(',').map((text) => ({ text: text.trim(), kind, ...(mild && { mild }) }) as BaitPhrase);

export const baitPhrases: readonly BaitPhrase[] = [
  ...of(
    'sensation',
    'bikin heboh,bikin geger,bikin melongo,bikin merinding,bikin nangis,bikin kaget,bikin syok,bikin baper,mencengangkan,menggemparkan,nggak nyangka,gak nyangka,tak disangka-sangka,begini nasib,tewas mengenaskan,ngeri banget',
  ),
  ...of('sensation', 'heboh,geger,gempar,spektakuler,menghebohkan', true),
  ...of(
    'withholding',
    'simak sampai habis,baca sampai habis,tonton sampai habis,simak sampai akhir,tonton sampai akhir,baca sampai selesai,kamu tidak akan percaya,anda tidak akan percaya,kamu nggak akan percaya,gak akan percaya,akhirnya terjawab,ternyata ini alasannya,ternyata ini penyebabnya,ini alasannya,apa jadinya jika,ini yang terjadi selanjutnya,nomor 1 bikin,nomor 2 bikin,nomor 3 bikin,nomor 4 bikin,nomor 5 bikin',
  ),
  ...of(
    'pressing',
    'jangan sampai menyesal,sebelum terlambat,buruan sebelum,buruan serbu,viralkan,tolong viralkan',
  ),
  ...of('pressing', 'buruan,wajib baca,jangan sampai ketinggalan,jangan sampai kehabisan', true),
  ...of(
    'engagement',
    'tag temanmu,tag 3 temanmu,tag teman kamu,tag temen kamu,like dan share,like and share,like share dan,like komen dan share,follow dulu,share sebanyak-banyaknya,bagikan sebanyak-banyaknya,sebarkan sebanyak-banyaknya',
  ),
];
