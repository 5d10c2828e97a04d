import { isTextField } from './is-text-field.ts';
import { readEditable } from './read-editable.ts';

/** What a field holds, exactly: one `\n` between lines, nothing trimmed. */
export const readText = (field: HTMLElement): string =>
  isTextField(field) ? field.value : readEditable(field).text;
