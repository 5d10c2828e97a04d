import type { Local } from '../local.ts';
import type { FormField, PartId, PromptForm } from './form.ts';

/** One part of a prompt. */
export interface Part {
  readonly id: PartId;
  /** Its name in the prompt, in capitals. */
  readonly heading: string;
  /** Why a prompt has it, in one sentence. */
  readonly why: Local;
  /** What it says, from what is filled in; what is missing stands there as `[PERIKSA: …]`. */
  readonly write: (form: PromptForm) => string;
  /** Fields that it needs and that are empty. */
  readonly missing: (form: PromptForm) => readonly FormField[];
}

/** Only gives the type. */
export const definePart = (part: Part): Part => part;

type TextField = {
  [Field in keyof PromptForm]: PromptForm[Field] extends string ? Field : never;
}[keyof PromptForm];

/** Which of these fields say nothing. */
export const emptyOf = <Field extends TextField>(
  form: PromptForm,
  ...fields: readonly Field[]
): readonly Field[] => fields.filter((field) => form[field].trim() === '');

/** A text that ends as a sentence does. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…:”"]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
