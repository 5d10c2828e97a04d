/** What a column of a table of posts can hold. */
export const postColumns = ['text', 'date', 'time', 'channel', 'account', 'url'] as const;
export type PostColumn = (typeof postColumns)[number];

/** Which column holds what, by its number from 0; null where none does. */
export type Columns = Readonly<Record<PostColumn, number | null>>;

/** Names of columns as offices, Meta's tools and spreadsheets write them, the surest first. */
const names: Readonly<Record<PostColumn, readonly string[]>> = {
  text: [
    'takarir',
    'caption',
    'teks',
    'tulisan',
    'isi',
    'isi unggahan',
    'isi postingan',
    'konten',
    'naskah',
    'pesan',
    'message',
    'post message',
    'text',
    'content',
    'deskripsi',
    'description',
    'keterangan',
    'judul',
    'title',
  ],
  date: [
    'waktu tayang',
    'tanggal tayang',
    'waktu terbit',
    'tanggal terbit',
    'waktu penerbitan',
    'waktu publikasi',
    'publish time',
    'published at',
    'published',
    'posted',
    'created time',
    'timestamp',
    'tanggal',
    'tgl',
    'date',
    'waktu',
  ],
  time: ['jam', 'pukul', 'jam tayang', 'time', 'hour'],
  channel: ['kanal', 'platform', 'media sosial', 'channel', 'network', 'jaringan', 'media'],
  account: [
    'akun',
    'nama akun',
    'halaman',
    'nama halaman',
    'account',
    'account username',
    'account name',
    'page name',
    'page',
  ],
  url: [
    'tautan permanen',
    'permalink',
    'tautan',
    'alamat',
    'link',
    'url',
    'post url',
    'tautan unggahan',
  ],
};

/** Finds the columns by their names; each column is taken once. */
export function matchColumns(header: readonly string[]): Columns {
  const tidy = header.map(tidyName);
  const taken = new Set<number>();
  const find = (column: PostColumn): number | null => {
    for (const name of names[column]) {
      const at = tidy.findIndex((one, index) => one === name && !taken.has(index));
      if (at < 0) continue;
      taken.add(at);
      return at;
    }
    return null;
  };
  return {
    text: find('text'),
    date: find('date'),
    time: find('time'),
    channel: find('channel'),
    account: find('account'),
    url: find('url'),
  };
}

/** In small letters, with single spaces, and without what stands in brackets: `Tanggal (WIB)` is `tanggal`. */
const tidyName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\([^()]{0,80}\)/gu, ' ')
    .replace(/[\s_.:-]+/gu, ' ')
    .trim()
    .toLowerCase();
