/** Whether a field has its text as a value instead of nodes. */
export const isTextField = (
  element: HTMLElement,
): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
