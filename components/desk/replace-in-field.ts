/**
 * Replaces a part of a text field as if it were typed, so that Ctrl+Z brings the old words back.
 * The field's `input` event tells its owner.
 */
export function replaceInField(
  field: HTMLTextAreaElement,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): void {
  const wanted = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus();
  field.setSelectionRange(start, end);
  // Deprecated, and still the only way that keeps the browser's own undo.
  field.ownerDocument.execCommand?.(text ? 'insertText' : 'delete', false, text);
  if (field.value === wanted) return;
  field.value = wanted;
  field.setSelectionRange(start + text.length, start + text.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Goes to words and selects them, scrolled into sight where a browser does that only on focus. */
export function selectInField(
  field: HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  field.setSelectionRange(start, end);
  field.blur();
  field.focus();
}

/** Shows a text that came from elsewhere; the caret stays at the words where it stood. */
export function showInField(field: HTMLTextAreaElement, text: string): void {
  const { value: before, selectionStart, selectionEnd } = field;
  const follow = followChange(before, text);
  field.value = text;
  field.setSelectionRange(follow(selectionStart), follow(selectionEnd));
}

/** Where an offset of the old text lies in the new one, by their common beginning and end. */
function followChange(before: string, after: string): (offset: number) => number {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return (offset) => {
    if (offset <= head) return offset;
    if (offset >= before.length - tail) return offset + after.length - before.length;
    return after.length - tail;
  };
}
