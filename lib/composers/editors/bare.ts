import { defineEditor } from './editor.ts';
import { insertNatively } from './insert-natively.ts';
import { selectRange } from './select-range.ts';

/** A `contenteditable` that no known editor rules: the browser writes into it. */
export default defineEditor({
  id: 'bare',
  fits: (root) => root.isContentEditable,
  async select(root, span) {
    const range = await selectRange(root, span);
    return range && ((text) => insertNatively(root.ownerDocument, text));
  },
});
