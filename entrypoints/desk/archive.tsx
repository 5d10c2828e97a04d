import { ArchivePage } from '@/components/archive/archive-page.tsx';
import { usePolicy } from '@/components/desk/use-policy.ts';
import type { PageProps } from './pages.tsx';
import { useArchive } from './use-archive.ts';
import { useExpiry } from './use-expiry.ts';

/** Posts for records management, and what is past its retention. */
export default function Archive({ services }: Pick<PageProps, 'services'>) {
  const policy = usePolicy(services.watchPolicy);
  const { archived, make, ...archive } = useArchive(services.stores);
  const expiry = useExpiry(services.stores, policy);
  return (
    <ArchivePage
      {...expiry}
      archived={archived}
      making={archive.making}
      now={new Date()}
      onArchive={(ids) => void make(ids)}
      onCancel={archive.cancel}
      policy={policy}
    />
  );
}
