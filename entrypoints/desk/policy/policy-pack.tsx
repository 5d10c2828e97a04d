import { HeldFieldsProvider } from '@/components/desk/held-fields.tsx';
import { PolicyPage } from '@/components/policy/policy-page.tsx';
import type { PageProps } from '../pages.tsx';
import { useManagedPack } from '../use-managed-pack.ts';
import { useOfficePolicy } from '../use-office-policy.ts';
import { packDeeds } from './pack-deeds.ts';
import { usePackView } from './use-pack-view.ts';

/** What the PR group sets, as it is here. */
export default function PolicyPack({ services }: Pick<PageProps, 'services'>) {
  const { view, edition, readAnew } = usePackView(services);
  const { save } = useOfficePolicy(services);
  const { managed, held } = useManagedPack();
  const number = managed?.ok ? managed.value?.pack.number : 0;
  return (
    <HeldFieldsProvider value={held}>
      <PolicyPage
        deeds={packDeeds(services, readAnew)}
        edition={edition}
        key={number}
        managed={managed}
        onSave={async (set) => {
          await save(set);
          await readAnew('kept');
        }}
        view={view}
      />
    </HeldFieldsProvider>
  );
}
