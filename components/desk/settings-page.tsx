import type { ComponentProps } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import { PageHead } from './page-head.tsx';
import { PolicyForm } from './policy-form.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props extends Pick<ComponentProps<typeof PolicyForm>, 'onSave' | 'isAtReaders'> {
  /** Undefined while it is not read yet. */
  readonly policy: Policy | undefined;
}

/** What the office sets for all its posts. */
export function SettingsPage({ policy, ...form }: Props) {
  const words = useSettingsTexts();
  return (
    <>
      <PageHead title={words.title} />
      <p className="quiet bin-note">{words.note}</p>
      {policy && <PolicyForm {...form} policy={policy} />}
    </>
  );
}
