import { type EditorTexts, editorMessages } from '@/lib/i18n/editor-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the editor in the language of the person. */
export const useEditorTexts = (): EditorTexts => editorMessages[useMessages().language];
