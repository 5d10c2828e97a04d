import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import { usePolicyTexts } from '../policy/use-policy-texts.ts';
import { useHeldFields } from './held-fields.tsx';
import { readPolicyForm, type SimpleField, unfilled } from './policy-fields.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

export type SaveOutcome = 'none' | 'kept' | 'refused';

/**
 * A form over some fields of the office's policy. Nothing is kept before the person says so, and a wrong field
 * is told by name and gets the focus.
 *
 * @param onWrong Brings what is not right into sight before it is focused.
 */
export function usePolicyForm(
  fields: readonly PolicyField[],
  onSave: (set: Partial<Policy>) => Promise<void>,
  onWrong: (field: PolicyField) => void = () => undefined,
) {
  const texts = { ...useSettingsTexts().field, ...usePolicyTexts().field };
  const held = useHeldFields();
  const form = useRef<HTMLFormElement>(null);
  const [filled, setFilled] = useState(unfilled);
  const [outcome, setOutcome] = useState<SaveOutcome>('none');
  // The keyboard goes on where something is to be mended, once it is told what.
  useEffect(() => {
    if (filled !== unfilled && !filled.policy) focusFirstWrong(form.current);
  }, [filled]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.current) return;
    // A form gives nothing of a field that is only to be read.
    const own = fields.filter((field) => !held.includes(field));
    const now = readPolicyForm(new FormData(form.current), own);
    setFilled(now);
    setOutcome('none');
    if (!now.policy) return onWrong(now.wrong[0] ?? 'ownReaders');
    onSave(now.policy).then(
      () => setOutcome('kept'),
      () => setOutcome('refused'),
    );
  };
  const errorOf = (field: SimpleField): string | null =>
    filled.wrong.includes(field) ? texts[field].wrong : null;
  return { form, filled, outcome, errorOf, submit };
}

function focusFirstWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
