import bare from './bare.ts';
import draft from './draft.ts';
import type { Editor } from './editor.ts';
import lexical from './lexical.ts';
import textField from './text-field.ts';

/** The most particular first: to the browser Lexical and Draft.js are bare fields as well. */
const editors: readonly Editor[] = [lexical, draft, textField, bare];

/** The way to write into a field; null where we know none, and the text goes to the clipboard. */
export const editorFor = (root: HTMLElement): Editor | null =>
  editors.find((editor) => editor.fits(root)) ?? null;
