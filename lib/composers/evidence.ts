import { closestAround } from './across-shadows.ts';
import type { Field } from './composer.ts';
import { clean, labelOf } from './field-label.ts';

/** One sign that speaks for or against a field being a composer. Signs are weighed, none decides alone. */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
  holds(field: Field): boolean;
}

const inside = (name: string, weight: number, selector: string): Evidence => ({
  name,
  weight,
  holds: ({ element }) => closestAround(element, selector) !== null,
});

const labelled = (name: string, weight: number, words: RegExp): Evidence => ({
  name,
  weight,
  holds: ({ element }) => words.test(labelOf(element)),
});

const address = (name: string, weight: number, path: RegExp): Evidence => ({
  name,
  weight,
  holds: ({ url }) => path.test(url.pathname),
});

const dialogSelector = '[role="dialog"]';

/** The labels of the dialog around a field, and of those beside it: the title may be in one of its own. */
function titlesAround(element: Element): string[] {
  const dialog = closestAround(element, dialogSelector);
  const beside = dialog?.parentElement?.querySelectorAll(`:scope > ${dialogSelector}`) ?? [];
  return [...beside].map((each) => clean(each.getAttribute('aria-label')));
}

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
  /** Draft.js marks the element that holds its blocks. */
  draft: {
    name: 'draft',
    weight: 4,
    holds: ({ element }) => element.querySelector(':scope > [data-contents="true"]') !== null,
  },
  role: {
    name: 'role',
    weight: 3,
    holds: ({ element }) => /^(textbox|combobox)$/.test(element.getAttribute('role') ?? ''),
  },
  dialog: inside('dialog', 3, dialogSelector),
  postForm: inside('post form', 2, `${dialogSelector} form[method="POST" i]`),
  tall: {
    name: 'tall',
    weight: 1,
    holds: ({ element }) => element.getBoundingClientRect().height > 50,
  },
  label: (words: RegExp): Evidence => labelled('label', 6, words),
  title: (words: RegExp): Evidence => ({
    name: 'title',
    weight: 9,
    holds: ({ element }) => titlesAround(element).some((title) => words.test(title)),
  }),
  path: (path: RegExp): Evidence => address('path', 1, path),

  // Against: a comment box in the feed is the very same editor.
  article: inside('article', -12, '[role="article"], article'),
  chrome: inside(
    'page chrome',
    -12,
    '[role="banner"], [role="search"], [role="navigation"], [role="complementary"], [role="log"]',
  ),
  reading: {
    name: 'reading dialog',
    weight: -4,
    holds: ({ element }) =>
      (closestAround(element, dialogSelector)?.querySelector('[role="article"]') ?? null) !== null,
  },
  otherPage: (path: RegExp): Evidence => address('other page', -12, path),
  otherPurpose: labelled(
    'other purpose',
    -20,
    /comment|komentar|komentari|reply|balas|message|pesan|\bchat|obrolan|search|\bcari\b|telusuri|alt text|teks alternatif|location|lokasi|\bbio\b|collaborator|kolaborator|password|kata sandi|e-?mail|surel/i,
  ),
} as const satisfies Record<string, Evidence | ((pattern: RegExp) => Evidence)>;

/** Signs that hold for every composer that is a rich text field, wherever it stands. */
export const fieldEvidence: readonly Evidence[] = [
  evidence.lexical,
  evidence.role,
  evidence.tall,
  evidence.article,
  evidence.chrome,
  evidence.otherPurpose,
];

/** Signs that hold for every composer that is a rich text field in a dialog. */
export const dialogEvidence: readonly Evidence[] = [
  ...fieldEvidence,
  evidence.dialog,
  evidence.postForm,
  evidence.reading,
];

/** What Facebook's composers have in common; private messages are no posts. */
export const facebookEvidence: readonly Evidence[] = [
  ...dialogEvidence,
  evidence.otherPage(/^\/messages(\/|$)/),
];

/** What stands in an empty composer of a feed or a Page. */
export const facebookQuestion =
  /what'?s on your mind|apa yang (anda|kamu) pikirkan|katakan sesuatu tentang|say something about/i;

/** What Instagram's two composers have in common; its comments are plain textareas. */
export const captionEvidence: readonly Evidence[] = [
  ...dialogEvidence,
  evidence.label(/write a caption|tulis (keterangan|caption|takarir)/i),
  evidence.otherPage(/^\/direct(\/|$)/),
];
