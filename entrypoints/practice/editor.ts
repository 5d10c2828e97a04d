import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type EditorState,
  type LexicalEditor,
} from 'lexical';

/** Typing within this time is one step to undo, in milliseconds. */
const undoDelay = 300;

/** The text of the practice composer, written by hand or by the panel. */
export interface PracticeEditor {
  /** Puts another text in the place of what stands there; Ctrl+Z brings that back. */
  write(text: string): void;
  remove(): void;
}

/**
 * Makes an element the editor that the sites use, with one text in it.
 *
 * @param onText told the text whenever it changed, with `\n` between lines.
 */
export function openEditor(
  field: HTMLElement,
  start: string,
  onText: (text: string) => void,
): PracticeEditor {
  const editor = createEditor({
    namespace: 'siap-tayang-practice',
    // What goes wrong inside the editor belongs to the console of whoever looks for it.
    onError: (error) => reportError(error),
  });
  editor.setRootElement(field);
  const registered = [
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), undoDelay),
    editor.registerUpdateListener(({ editorState }) => onText(textOf(editorState))),
  ];
  fill(editor, start, { discrete: true, tag: 'history-merge' });
  return {
    write: (text) => fill(editor, text, { discrete: true }),
    remove() {
      for (const unregister of registered) unregister();
      editor.setRootElement(null);
    },
  };
}

const textOf = (state: EditorState): string => state.read(() => $getRoot().getTextContent());

function fill(
  editor: LexicalEditor,
  text: string,
  options: { discrete: true; tag?: string },
): void {
  editor.update(() => {
    const paragraph = $createParagraphNode();
    text.split('\n').forEach((line, index) => {
      if (index > 0) paragraph.append($createLineBreakNode());
      if (line) paragraph.append($createTextNode(line));
    });
    $getRoot().clear().append(paragraph);
  }, options);
}
