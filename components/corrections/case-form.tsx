import { type FormEvent, type ReactNode, useState } from 'react';
import type { CaseForm as Form } from '@/lib/core/correction/unsent-case.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { Notice } from '../notice.tsx';
import { useSending } from '../review/use-sending.ts';
import { CaseField } from './case-field.tsx';
import { type CaseFaults, type CaseFrame, readForm } from './case-form-state.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { HarmFields } from './harm-fields.tsx';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  readonly form: Form;
  readonly frame: CaseFrame;
  readonly isNew: boolean;
  readonly failure: FailureCode | null;
  readonly onForm: (form: Form) => void;
  readonly onRecord: (body: CaseBody) => Promise<unknown>;
  readonly onDiscard: () => void;
  /** Above the fields: the post that is wrong, or what was found of an earlier writing. */
  readonly children?: ReactNode;
}

/** What is known of a case. What is not right is said at its field, and nothing is recorded before. */
export function CaseForm({ form, frame, isNew, failure, onForm, children, ...deeds }: Props) {
  const texts = useCorrectionsTexts();
  const [faults, setFaults] = useState<CaseFaults>({});
  const { isSending, send } = useSending();
  const change = (changed: Partial<Form>) => onForm({ ...form, ...changed });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { currentTarget } = event;
    const read = readForm(form, frame, new Date().toISOString(), halfTyped(currentTarget));
    const found = 'faults' in read ? read.faults : {};
    setFaults(found);
    send(event, async () => {
      if ('body' in read) await deeds.onRecord(read.body);
      else focusFirst(currentTarget, found);
    });
  };
  const parts = { form, frame, faults, onChange: change };
  return (
    <form className="sheet-card case-form" noValidate onSubmit={submit}>
      {children}
      <CaseFields {...parts} />
      <FactFields {...parts} />
      <HarmFields form={form} kind={frame.kind} onChange={change} />
      {failure && <Notice code={failure} />}
      <div className="row">
        <button aria-disabled={isSending} className="btn btn-primary" type="submit">
          {isNew ? texts.record : texts.recordChange}
        </button>
        <button className="btn" onClick={deeds.onDiscard} type="button">
          {isNew ? texts.discard : texts.cancel}
        </button>
        <span className="caption quiet">{texts.keptUnsent}</span>
      </div>
    </form>
  );
}

/** Names of the fields in which the browser holds something that is no time yet. */
const halfTyped = (form: HTMLFormElement): readonly string[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[type="datetime-local"]')]
    .filter(({ validity }) => validity.badInput)
    .map(({ name }) => name);

function focusFirst(form: HTMLFormElement, faults: CaseFaults): void {
  const fields = [...form.querySelectorAll<HTMLElement>('[name]')];
  fields.find((field) => (field.getAttribute('name') ?? '') in faults)?.focus();
}

interface PartProps {
  readonly form: Form;
  readonly frame: CaseFrame;
  readonly faults: CaseFaults;
  readonly onChange: (change: Partial<Form>) => void;
}

function CaseFields({ form, frame: { kind }, faults, onChange }: PartProps) {
  const texts = useCorrectionsTexts();
  const isRalat = kind === 'ralat';
  const field = (name: 'claim' | 'since' | 'foundAt' | 'foundBy' | 'seen' | 'seenUrl') => ({
    name,
    value: form[name],
    fault: faults[name],
    onValue: (value: string) => onChange({ [name]: value }),
  });
  return (
    <fieldset>
      <legend className="group-title">{texts.groupCase}</legend>
      <CaseField
        {...field('claim')}
        hint={isRalat ? texts.claimRalatHint : texts.claimKlarifikasiHint}
        label={isRalat ? texts.claimRalat : texts.claimKlarifikasi}
        rows={2}
      />
      <div className="case-pair">
        <CaseField
          {...field('foundAt')}
          hint={texts.foundAtHint}
          label={texts.foundAt}
          type="datetime-local"
        />
        <CaseField
          {...field('since')}
          hint={texts.sinceHint}
          label={texts.since}
          type="datetime-local"
        />
      </div>
      <CaseField {...field('foundBy')} hint={texts.foundByHint} label={texts.foundBy} />
      {!isRalat && (
        <>
          <CaseField {...field('seen')} hint={texts.seenHint} label={texts.seen} rows={2} />
          <CaseField
            {...field('seenUrl')}
            hint={texts.seenUrlHint}
            label={texts.seenUrl}
            type="url"
          />
        </>
      )}
    </fieldset>
  );
}

function FactFields({ form, frame, faults, onChange }: PartProps) {
  const texts = useCorrectionsTexts();
  return (
    <fieldset>
      <legend className="group-title">{texts.groupFact}</legend>
      <CaseField
        fault={faults.fact}
        hint={frame.kind === 'ralat' ? texts.factRalatHint : texts.factHint}
        label={texts.fact}
        name="fact"
        onValue={(fact) => onChange({ fact })}
        rows={2}
        value={form.fact}
      />
      <EvidenceFields
        evidence={form.evidence}
        isTooLong={faults.evidence === 'too-long'}
        onEvidence={(evidence) => onChange({ evidence })}
      />
      <CaseField
        fault={faults.checkedBy}
        hint={texts.checkedByHint}
        label={texts.checkedBy}
        name="checkedBy"
        onValue={(checkedBy) => onChange({ checkedBy })}
        value={form.checkedBy}
      />
    </fieldset>
  );
}
