import { useEffect, useState } from 'react';
import { FirstRunPage } from '@/components/help/first-run-page.tsx';
import type { Policy } from '@/lib/core/policy.ts';
import { practicePage } from '@/lib/core/practice/practice-post.ts';
import type { PageProps } from '../pages.tsx';

/** The first run; its answers are what the settings of the office hold. */
export function FirstRun({ services, onLanguage }: Pick<PageProps, 'services' | 'onLanguage'>) {
  const [policy, setPolicy] = useState<Policy>();
  // Read once: what is being answered must not change under the person.
  useEffect(() => services.watchPolicy((read) => setPolicy((known) => known ?? read)), [services]);
  return (
    <FirstRunPage
      onDone={(next) => location.assign(next === 'practice' ? practicePage : '#draf')}
      onLanguage={onLanguage}
      onSave={services.writePolicy}
      policy={policy}
    />
  );
}
