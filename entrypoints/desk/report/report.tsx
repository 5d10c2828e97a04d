import { useEffect, useState } from 'react';
import { ReportPage } from '@/components/report/report-page.tsx';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import { FileOffer } from '../file-offer.ts';
import type { PageProps } from '../pages.tsx';
import { registerCsv } from './register-csv.ts';
import { useImporting } from './use-importing.ts';
import { usePosts } from './use-posts.ts';

/** Register and channel report, with the import of posts of former times. */
export default function Report({ services }: Pick<PageProps, 'services'>) {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => services.watchPolicy(setPolicy), [services]);
  const { posts, damaged = 0, failure, reading, again, cancel } = usePosts(policy);
  const importing = useImporting(services.stores, again);
  const [offer] = useState(() => new FileOffer());
  useEffect(() => () => offer.withdraw(), [offer]);
  return (
    <ReportPage
      failure={failure}
      importing={importing}
      onDownload={(chosen, wording) => {
        const csv = new Blob([registerCsv(chosen, wording)], { type: 'text/csv;charset=utf-8' });
        offer.save(csv, `register-${isoDateOf(new Date())}.csv`);
      }}
      onPrint={() => window.print()}
      policy={policy ?? defaultPolicy}
      posts={posts}
      reading={{ state: reading, damaged, onCancel: cancel, onGoOn: again }}
    />
  );
}
