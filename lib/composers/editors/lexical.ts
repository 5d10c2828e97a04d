import { defineEditor } from './editor.ts';

/**
 * Facebook's, Instagram's and Business Suite's editor. It inserts the data of `insertReplacementText`
 * itself, as one step of undo; `dataTransfer` must be left out (Firefox swallows the event then).
 */
export default defineEditor({
  id: 'lexical',
  fits: (root) => root.getAttribute('data-lexical-editor') === 'true',
  replaceSelection(root, text, range) {
    // With empty data the editor does nothing, so taking words out is asked for as a deletion.
    const inputType = text ? 'insertReplacementText' : 'deleteContentBackward';
    root.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType,
        data: text || null,
        targetRanges: [new StaticRange(range)],
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  },
});
