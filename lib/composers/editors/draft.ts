import { defineEditor } from './editor.ts';
import { insertNatively } from './insert-natively.ts';
import { selectRange } from './select-range.ts';

/**
 * Draft.js, the editor that Facebook used before Lexical and that other sites still run. In Chromium
 * `insertText` breaks it (its page crashes on a whole text), so it gets a paste; in Firefox a script
 * cannot fill a paste, and `insertText` does no harm.
 */
export default defineEditor({
  id: 'draft',
  fits: (root) => root.matches('.public-DraftEditor-content, [data-testid="DraftEditor"]'),
  async select(root, span) {
    const range = await selectRange(root, span);
    return range && ((text) => replace(root, text));
  },
});

function replace(root: HTMLElement, text: string): void {
  const paste = text ? pasteOf(text) : null;
  if (paste) root.dispatchEvent(paste);
  else insertNatively(root.ownerDocument, text);
}

/** Null where this browser does not let a script hand over a text in a paste. */
function pasteOf(text: string): ClipboardEvent | null {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return paste.clipboardData?.getData('text/plain') === text ? paste : null;
}
