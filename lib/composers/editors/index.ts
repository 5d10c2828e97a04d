import type { Editor } from './editor.ts';
import lexical from './lexical.ts';

const editors: readonly Editor[] = [lexical];

/** The way to write into a field; null where we know none, and the text goes to the clipboard. */
export const editorFor = (root: HTMLElement): Editor | null =>
  editors.find((editor) => editor.fits(root)) ?? null;
