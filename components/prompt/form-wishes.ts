import type { FormField, PromptForm } from '@/lib/core/prompt/form.ts';

/** A form and what to do with a change of it. */
export interface FormProps {
  readonly form: PromptForm;
  readonly onForm: (form: PromptForm) => void;
}

/** Id of the element where a field is filled in: what is missing leads there. */
export const elementOf = (field: FormField | 'basis' | 'limits'): string => `prompt-${field}`;
