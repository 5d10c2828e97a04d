import { useMemo, useState } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { defaultThreshold } from '@/lib/core/report/default-threshold.ts';
import { monthly } from '@/lib/core/report/monthly.ts';
import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import { isSelectedPost, type PostSelection } from '@/lib/core/report/select-posts.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { Charts } from './charts/charts.tsx';
import { ImportCard, type ImportCardProps } from './import-card.tsx';
import { MonthsTable } from './months-table.tsx';
import { PeriodLine } from './period-line.tsx';
import { ReadingStatus, type ReadingView } from './reading-status.tsx';
import { RegisterTable } from './register-table.tsx';
import type { Wording } from './register-words.ts';
import { SelectionFields } from './selection-fields.tsx';
import { useReportTexts } from './use-report-texts.ts';

interface Props {
  /** Every post that came out; undefined while they are read. */
  readonly posts: readonly RegisterPost[] | undefined;
  readonly reading: ReadingView;
  /** Why they cannot be read. */
  readonly failure: FailureCode | undefined;
  readonly policy: Policy;
  readonly importing: ImportCardProps;
  readonly onDownload: (posts: readonly RegisterPost[], wording: Wording) => void;
  readonly onPrint: () => void;
}

/** What came out: the report by months, and the register of all of it. */
export function ReportPage({ posts, reading, failure, policy, importing, ...deeds }: Props) {
  const words = useReportTexts();
  const [isImporting, setImporting] = useState(false);
  return (
    <>
      <PageHead title={words.title}>
        <div className="row push">
          <button
            aria-expanded={isImporting}
            className="btn"
            onClick={() => setImporting(!isImporting)}
            type="button"
          >
            {isImporting ? words.import.close : words.import.open}
          </button>
          <button className="btn" onClick={deeds.onPrint} type="button">
            {words.print}
          </button>
        </div>
      </PageHead>
      {isImporting && <ImportCard {...importing} />}
      {failure && <Notice code={failure} />}
      <ReadingStatus reading={reading} />
      {posts?.length === 0 && <p className="quiet">{words.empty}</p>}
      {posts && posts.length > 0 && <Selected {...deeds} policy={policy} posts={posts} />}
    </>
  );
}

interface SelectedProps extends Pick<Props, 'policy' | 'onDownload'> {
  readonly posts: readonly RegisterPost[];
}

function Selected({ posts, policy, onDownload }: SelectedProps) {
  const { m, language } = useMessages();
  const words = useReportTexts();
  const [selection, setSelection] = useState<PostSelection>({});
  const chosen = useMemo(
    () => posts.filter((post) => isSelectedPost(post, selection)),
    [posts, selection],
  );
  const offices = useMemo(() => [...new Set(posts.map(({ office }) => office))].sort(), [posts]);
  const months = useMemo(() => monthly(chosen, defaultThreshold), [chosen]);
  return (
    <>
      <section aria-label={words.choose} className="sheet-card report-card report-choose">
        <SelectionFields offices={offices} onChange={setSelection} selection={selection} />
        <PeriodLine office={policy.office} posts={chosen} />
        <p className="hint">{words.howMeasured}</p>
        <p className="hint">{words.careful}</p>
      </section>
      <Charts months={months} posts={chosen} readingTarget={policy.readingTarget} />
      <section aria-labelledby="report-months" className="sheet-card report-card">
        <h2 id="report-months">{words.months.title}</h2>
        <MonthsTable months={months} />
        <p className="hint">{words.months.caption}</p>
      </section>
      <section aria-labelledby="report-register" className="sheet-card report-card">
        <div className="row">
          <h2 id="report-register">{words.register.title}</h2>
          <button
            className="btn push"
            onClick={() => onDownload(chosen, { m, words, language, policy })}
            type="button"
          >
            {words.register.download}
          </button>
        </div>
        <p className="hint">
          {words.register.note} {words.register.readersNow}
        </p>
        <RegisterTable policy={policy} posts={chosen} />
      </section>
    </>
  );
}
