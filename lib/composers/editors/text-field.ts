import { defineEditor } from './editor.ts';
import { insertNatively } from './insert-natively.ts';
import { isTextField } from './is-text-field.ts';

/** A `textarea` or `input`, whatever the site keeps its value in. */
export default defineEditor({
  id: 'text-field',
  fits: isTextField,
  async select(root, { start, end }) {
    if (!isTextField(root)) return null;
    root.focus({ preventScroll: true });
    root.setSelectionRange(start, end);
    return (text) => insertNatively(root.ownerDocument, text);
  },
});
