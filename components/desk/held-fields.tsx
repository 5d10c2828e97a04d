import { createContext, type ReactNode, useContext } from 'react';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import { usePolicyTexts } from '../policy/use-policy-texts.ts';
import { DeskIcon } from './desk-icon.tsx';

const none: readonly PolicyField[] = [];

/** The fields that the administrator of this computer set. */
const Held = createContext(none);

export const HeldFieldsProvider = Held.Provider;

export const useHeldFields = (): readonly PolicyField[] => useContext(Held);

interface Props {
  /** What the children show. */
  readonly fields: readonly PolicyField[];
  readonly children: ReactNode;
}

/** Fields of a form, to be read only where the administrator set them. */
export function MayBeHeld({ fields, children }: Props) {
  const held = useHeldFields();
  const { managed } = usePolicyTexts();
  if (!fields.some((field) => held.includes(field))) return children;
  return (
    <fieldset className="held-fields" disabled>
      <p className="small quiet row">
        <DeskIcon name="lock" />
        {managed.held}
      </p>
      {children}
    </fieldset>
  );
}
