import { PolicyPage } from '@/components/policy/policy-page.tsx';
import type { PageProps } from '../pages.tsx';
import { useOfficePolicy } from '../use-office-policy.ts';

/** What the PR group sets, as it is here. */
export default function PolicyPack({ services }: Pick<PageProps, 'services'>) {
  const { policy, save } = useOfficePolicy(services);
  return <PolicyPage onSave={save} policy={policy} />;
}
