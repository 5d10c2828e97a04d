import { Notice } from '../notice.tsx';
import type { SaveOutcome } from './use-policy-form.ts';

interface Props {
  readonly outcome: SaveOutcome;
  readonly save: string;
  readonly saved: string;
}

/** The button that keeps a form, and how that went. */
export function SaveLine({ outcome, save, saved }: Props) {
  return (
    <>
      {outcome === 'refused' && <Notice code="settings.not-kept" />}
      <div className="row">
        <button className="btn btn-primary" type="submit">
          {save}
        </button>
        <p role="status">{outcome === 'kept' && saved}</p>
      </div>
    </>
  );
}
