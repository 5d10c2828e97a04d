import { defineEditor } from './editor.ts';
import { selectRange } from './select-range.ts';

/**
 * Facebook's, Instagram's and Business Suite's editor. It inserts the data of `insertReplacementText`
 * itself, as one step of undo; `dataTransfer` must be left out (Firefox swallows the event then).
 */
export default defineEditor({
  id: 'lexical',
  fits: (root) => root.getAttribute('data-lexical-editor') === 'true',
  async select(root, span) {
    const range = await selectRange(root, span);
    return range && ((text) => replace(root, text, range));
  },
});

function replace(root: HTMLElement, text: string, range: Range): void {
  root.dispatchEvent(
    new InputEvent('beforeinput', {
      // With empty data the editor does nothing, so taking words out is asked for as a deletion.
      inputType: text ? 'insertReplacementText' : 'deleteContentBackward',
      data: text || null,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
