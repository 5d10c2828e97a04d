import type { PostImport } from '@/lib/core/report/imported-post.ts';
import { type RowReading, skipReasons } from '@/lib/core/report/row-to-post.ts';
import { FilePick } from '../desk/file-pick.tsx';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { ImportList } from './import-list.tsx';
import type { ImportState } from './import-state.ts';
import { TableForm } from './table-form.tsx';
import { useReportTexts } from './use-report-texts.ts';

export interface ImportCardProps {
  readonly state: ImportState;
  /** What was imported so far, newest first. */
  readonly imports: readonly PostImport[];
  readonly onFile: (file: File) => void;
  readonly onStart: (reading: RowReading) => void;
  readonly onCancel: () => void;
  readonly onTakeBack: (id: string) => void;
}

/** Takes posts of former times in: the file, what it looks like, how far it is, and what came of it. */
export function ImportCard({ state, imports, onTakeBack, ...deeds }: ImportCardProps) {
  const { import: words } = useReportTexts();
  const isBusy = state.kind === 'running' || state.kind === 'opening';
  return (
    <section aria-labelledby="report-import" className="sheet-card report-card">
      <h2 id="report-import">{words.title}</h2>
      <p className="small quiet">{words.note}</p>
      <FilePick isDisabled={isBusy} label={words.pick} onFile={deeds.onFile} />
      <Step {...deeds} state={state} />
      <ImportList imports={imports} isDisabled={isBusy} onTakeBack={onTakeBack} />
    </section>
  );
}

type StepProps = Pick<ImportCardProps, 'state' | 'onStart' | 'onCancel'>;

function Step({ state, onStart, onCancel }: StepProps) {
  const { import: words } = useReportTexts();
  return (
    <>
      {state.kind === 'table' && (
        <TableForm
          key={state.name}
          name={state.name}
          onCancel={onCancel}
          onStart={onStart}
          preview={state.preview}
        />
      )}
      {state.kind === 'running' && <Running onCancel={onCancel} part={state.part} />}
      {state.kind === 'failed' && <Notice code={state.code} />}
      <div role="status">
        {state.kind === 'opening' && <p>{words.opening}</p>}
        {state.kind === 'done' && <Done state={state} />}
      </div>
    </>
  );
}

function Running({ part, onCancel }: { readonly part: number; readonly onCancel: () => void }) {
  const { cancel, import: words } = useReportTexts();
  const told = words.running(Math.floor(part * 100));
  return (
    <div className="row">
      <progress aria-label={told} max={1} value={part} />
      <span>{told}</span>
      <button className="btn btn-small" onClick={onCancel} type="button">
        {cancel}
      </button>
    </div>
  );
}

function Done({
  state: { whole, skipped },
}: {
  readonly state: Extract<ImportState, { kind: 'done' }>;
}) {
  const { language } = useMessages();
  const { import: words } = useReportTexts();
  const count = (n: number) => spokenCount(n, language);
  return (
    <div className="strip report-done">
      <p>{words.done(count(whole.posts))}</p>
      {whole.known > 0 && <p>{words.known(count(whole.known))}</p>}
      {skipReasons.map((reason) => {
        const n = skipped[reason] ?? 0;
        return n > 0 && <p key={reason}>{words.skipped[reason](count(n))}</p>;
      })}
    </div>
  );
}
