/**
 * Puts a text in the place of the selection as if it were typed: the browser's own undo knows of it, and
 * the page gets a trusted `input` event. There is no other way that keeps undo.
 */
export function insertNatively(page: Document, text: string): void {
  if (text) page.execCommand('insertText', false, text);
  else page.execCommand('delete');
}
