import type { ComponentProps } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import { useMessages } from '../language.tsx';
import { PageHead } from './page-head.tsx';
import { PolicyForm } from './policy-form.tsx';

interface Props extends Pick<ComponentProps<typeof PolicyForm>, 'onSave'> {
  /** Undefined while it is not read yet. */
  readonly policy: Policy | undefined;
}

/** What the office sets for all its posts. */
export function SettingsPage({ policy, onSave }: Props) {
  const { m } = useMessages();
  return (
    <>
      <PageHead title={m.settings.title} />
      <p className="quiet bin-note">{m.settings.note}</p>
      {policy && <PolicyForm onSave={onSave} policy={policy} />}
    </>
  );
}
