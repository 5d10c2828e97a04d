import type { Language } from '../core/local.ts';
import { editor as inEnglish } from './en/editor.ts';
import { editor as inIndonesian } from './id/editor.ts';

/** Indonesian is the source here too. */
export type EditorTexts = typeof inIndonesian;

/** The texts of the editor, apart from the others: the panel carries none of them. */
export const editorMessages: Readonly<Record<Language, EditorTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
