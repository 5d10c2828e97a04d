import { readSought, type Sought } from './list-address.ts';

/** The pages of the desk, named by the part of the address after `#`. */
export type Route =
  | { readonly page: 'drafts'; readonly sought: Sought }
  | { readonly page: 'bin' }
  | { readonly page: 'calendar' }
  | { readonly page: 'templates' }
  | { readonly page: 'archive' }
  | { readonly page: 'settings'; readonly isAtReaders: boolean }
  | { readonly page: 'backup'; readonly isOfChosen: boolean }
  | { readonly page: 'new' }
  | { readonly page: 'draft' | 'history' | 'merge'; readonly id: string };

/** The settings open at their fields of who reads. */
const readersPart = 'pembaca';
export const readersAddress = `#pengaturan/${readersPart}`;

/** What is shown of a draft, by the third part of its address. */
const partsOfDraft: Readonly<Record<string, 'history' | 'merge'>> = {
  riwayat: 'history',
  gabung: 'merge',
};

/** Reads an address such as `#draf/<id>`; what is not known leads to the list. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [name, id, part = ''] = path.split('/');
  if (name === 'draf' && id) return { page: partsOfDraft[part] ?? 'draft', id };
  if (name === 'sampah') return { page: 'bin' };
  if (name === 'kalender') return { page: 'calendar' };
  if (name === 'templat') return { page: 'templates' };
  if (name === 'arsip') return { page: 'archive' };
  if (name === 'pengaturan') return { page: 'settings', isAtReaders: id === readersPart };
  if (name === 'cadangan') return { page: 'backup', isOfChosen: id === 'pilihan' };
  if (name === 'baru') return { page: 'new' };
  return { page: 'drafts', sought: readSought(query) };
}

export const addressOf = (id: string): string => `#draf/${id}`;
