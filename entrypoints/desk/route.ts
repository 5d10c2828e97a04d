import { readSought, type Sought } from './list-address.ts';

/** The pages of the desk, named by the part of the address after `#`. */
export type Route =
  | { readonly page: 'drafts'; readonly sought: Sought }
  | { readonly page: 'bin' }
  | { readonly page: 'calendar' }
  | { readonly page: 'templates' }
  | { readonly page: 'archive' }
  | { readonly page: 'report' }
  | { readonly page: 'people' }
  | { readonly page: 'policy' }
  | { readonly page: 'settings'; readonly isAtReaders: boolean }
  | { readonly page: 'backup'; readonly isOfChosen: boolean }
  | { readonly page: 'firstRun' }
  | { readonly page: 'help'; readonly lesson: string | null }
  | { readonly page: 'new' }
  | { readonly page: 'opening' }
  | PromptRoute
  | CorrectionsRoute
  | DraftRoute;

/** What is shown of one draft. */
export interface DraftRoute {
  readonly page: 'draft' | 'history' | 'merge' | 'review' | 'share' | 'ai';
  readonly id: string;
}

/** The prompt workshop. */
export interface PromptRoute {
  readonly page: 'prompt';
  /** Id of a kept prompt; `new` for a fresh one, `library` for all; null for the one that was begun last. */
  readonly of: string | null;
  /** The draft that it is made for. */
  readonly draft: string | null;
}

/** The pages of corrections: the board, what begins or ends a case, or one case. */
export type CorrectionsRoute = { readonly page: 'corrections' } & (
  | { readonly part: 'board' | 'claim' | 'posts' }
  | { readonly part: 'post' | 'withdraw' | 'case'; readonly id: string }
);

/** The settings open at their fields of who reads. */
const readersPart = 'pembaca';
export const readersAddress = `#pengaturan/${readersPart}`;

/** What is shown of a draft, by the third part of its address. */
const partsOfDraft: Readonly<Record<string, 'history' | 'merge' | 'review' | 'share'>> = {
  riwayat: 'history',
  gabung: 'merge',
  tinjauan: 'review',
  bagikan: 'share',
};

/** Pages whose address is one word. */
const plainPages = {
  sampah: 'bin',
  kalender: 'calendar',
  templat: 'templates',
  arsip: 'archive',
  rapor: 'report',
  orang: 'people',
  kebijakan: 'policy',
  kiriman: 'opening',
  baru: 'new',
  mulai: 'firstRun',
} as const;

const isPlain = (name: string): name is keyof typeof plainPages => Object.hasOwn(plainPages, name);

/** Pages whose address goes on behind a slash. */
const longerPages: Readonly<
  Record<string, (id: string | undefined, part: string) => Route | null>
> = {
  draf: (id, part) => (id ? { page: partsOfDraft[part] ?? 'draft', id } : null),
  ai: (id) => (id ? { page: 'ai', id } : null),
  pengaturan: (id) => ({ page: 'settings', isAtReaders: id === readersPart }),
  bantuan: (id) => ({ page: 'help', lesson: id ?? null }),
  koreksi: readCorrections,
  cadangan: (id) => ({ page: 'backup', isOfChosen: id === 'pilihan' }),
  prompt: readPromptRoute,
};

/** Reads an address such as `#draf/<id>`; what is not known leads to the list. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [name = '', id, part = ''] = path.split('/');
  if (isPlain(name)) return { page: plainPages[name] };
  const read = Object.hasOwn(longerPages, name) ? longerPages[name]?.(id, part) : null;
  return read ?? { page: 'drafts', sought: readSought(query) };
}

const libraryPart = 'pustaka';
export const libraryAddress = `#prompt/${libraryPart}`;

/** What stands in the address for a prompt that is not kept yet. */
const freshPart = 'baru';

function readPromptRoute(id: string | undefined, draft: string): PromptRoute {
  if (id === 'draf' && draft) return { page: 'prompt', of: null, draft };
  if (id === libraryPart) return { page: 'prompt', of: 'library', draft: null };
  return { page: 'prompt', of: id === freshPart ? 'new' : (id ?? null), draft: null };
}

/** The workshop with a prompt of this id, or with a fresh one. */
export const promptAddressOf = (id: string): string => `#prompt/${id === 'new' ? freshPart : id}`;

/** The workshop with a prompt made of a draft. */
export const promptAddressOfDraft = (draft: string): string => `#prompt/draf/${draft}`;

function readCorrections(name: string | undefined, id: string): CorrectionsRoute {
  const page = 'corrections';
  if (!name) return { page, part: 'board' };
  if (name === 'klaim') return { page, part: 'claim' };
  if (name === 'unggahan') return id ? { page, part: 'post', id } : { page, part: 'posts' };
  if (name === 'cabut' && id) return { page, part: 'withdraw', id };
  return { page, part: 'case', id: name };
}

export const addressOf = (id: string): string => `#draf/${id}`;

/** The gate for what an AI tool had a part in. */
export const aiAddressOf = (id: string): string => `#ai/${id}`;
