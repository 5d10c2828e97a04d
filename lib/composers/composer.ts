import type { Channel } from '../core/channel.ts';
import { labelOf } from './field-label.ts';

/** A field on a page, and the address of that page. */
export interface Field {
  readonly element: HTMLElement;
  readonly url: URL;
}

/** One sign that speaks for or against a field being a composer. Signs are weighed, none decides alone. */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
  holds(field: Field): boolean;
}

/** A place where posts are written. The first composer with the best score wins. */
export interface Composer {
  /** Name of its file. */
  readonly id: string;
  readonly channel: Channel;
  readonly hosts: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Only gives the type. */
export const defineComposer = (composer: Composer): Composer => composer;

const inside = (name: string, weight: number, selector: string): Evidence => ({
  name,
  weight,
  holds: ({ element }) => element.closest(selector) !== null,
});

const labelled = (name: string, weight: number, words: RegExp): Evidence => ({
  name,
  weight,
  holds: ({ element }) => words.test(labelOf(element)),
});

/**
 * The signs that composers share. Never a class or an id of the site: those change with every release.
 * @see docs/composers.md
 */
export const evidence = {
  lexical: {
    name: 'lexical',
    weight: 4,
    holds: ({ element }) => element.getAttribute('data-lexical-editor') === 'true',
  },
  role: {
    name: 'role',
    weight: 3,
    holds: ({ element }) => /^(textbox|combobox)$/.test(element.getAttribute('role') ?? ''),
  },
  dialog: inside('dialog', 3, '[role="dialog"]'),
  postForm: inside('post form', 2, '[role="dialog"] form[method="POST" i]'),
  tall: {
    name: 'tall',
    weight: 1,
    holds: ({ element }) => element.getBoundingClientRect().height > 50,
  },
  label: (words: RegExp): Evidence => labelled('label', 6, words),
  path: (path: RegExp): Evidence => ({
    name: 'path',
    weight: 1,
    holds: ({ url }) => path.test(url.pathname),
  }),

  // Against: a comment box in the feed is the very same editor.
  article: inside('article', -12, '[role="article"], article'),
  chrome: inside(
    'page chrome',
    -12,
    '[role="banner"], [role="search"], [role="navigation"], [role="complementary"]',
  ),
  otherPurpose: labelled(
    'other purpose',
    -20,
    /comment|komentar|komentari|reply|balas|message|pesan|search|\bcari\b|telusuri|alt text|teks alternatif|location|lokasi|\bbio\b|collaborator|kolaborator|password|kata sandi|e-?mail|surel/i,
  ),
} as const satisfies Record<string, Evidence | ((pattern: RegExp) => Evidence)>;

/** Signs that hold for every composer that is a rich text field in a dialog. */
export const dialogEvidence: readonly Evidence[] = [
  evidence.lexical,
  evidence.role,
  evidence.dialog,
  evidence.postForm,
  evidence.tall,
  evidence.article,
  evidence.chrome,
  evidence.otherPurpose,
];
