import { type ReactNode, useState } from 'react';
import { CaseForm } from '@/components/corrections/case-form.tsx';
import type { CaseFrame } from '@/components/corrections/case-form-state.ts';
import { ToBoard } from '@/components/corrections/case-page.tsx';
import { useCorrectionsTexts } from '@/components/corrections/use-corrections-texts.ts';
import { PageHead } from '@/components/desk/page-head.tsx';
import { Notice } from '@/components/notice.tsx';
import type { CaseForm as Form } from '@/lib/core/correction/unsent-case.ts';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import type { Result } from '@/lib/core/result.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { useUnsentCase } from './use-unsent-case.ts';

interface Props {
  readonly stores: Stores;
  readonly title: string;
  /** Where it is written: of a case, or of a new one the place of its beginning. */
  readonly place: string;
  readonly blank: Form;
  readonly frame: CaseFrame;
  /** The record that is changed; null for a new case. */
  readonly basis: string | null;
  readonly onRecord: (body: CaseBody, basis: string | null) => Promise<Result<unknown, Failure>>;
  /** It was recorded, or given up. */
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

/** A case while it is written: what stands in its fields outlives the page until it is recorded or given up. */
export function WritingCase({ stores, title, place, blank, frame, basis, ...props }: Props) {
  const texts = useCorrectionsTexts();
  const { unsentCases } = stores;
  const { begun, failure, write, end, flush } = useUnsentCase(unsentCases, place, blank, basis);
  const [refused, setRefused] = useState<FailureCode | null>(null);
  if (!begun) return <p className="quiet">{texts.loading}</p>;
  const record = async (body: CaseBody) => {
    // What was kept of it goes with the record; nothing may be kept after that.
    await flush();
    const done = await props.onRecord(body, begun.basis);
    if (!done.ok) return setRefused(done.failure.code);
    end();
    props.onDone();
  };
  const discard = () => {
    end();
    void unsentCases.discard(place).then(props.onDone);
  };
  return (
    <>
      <PageHead before={<ToBoard />} title={title} />
      {failure && <Notice code={failure.code} />}
      <CaseForm
        failure={refused}
        form={begun.form}
        frame={frame}
        isNew={basis === null}
        onDiscard={discard}
        onForm={write}
        onRecord={record}
      >
        {props.children}
        {begun.isResumed && <p className="small quiet">{texts.resumed}</p>}
      </CaseForm>
    </>
  );
}
