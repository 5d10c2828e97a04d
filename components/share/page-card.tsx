import type { FailureCode } from '@/lib/core/failure.ts';
import { Notice } from '../notice.tsx';
import { useReviewerTexts } from './use-reviewer-texts.ts';

/** How far a page for a reviewer is. */
export type PageState =
  | { readonly kind: 'idle' | 'running' }
  /** `version`: as `v4 (9F2C)`. */
  | { readonly kind: 'done'; readonly name: string; readonly version: string }
  | { readonly kind: 'failed'; readonly failure: FailureCode };

interface Props {
  readonly state: PageState;
  readonly onMake: () => void;
}

/** Makes a page that a reviewer opens without Siap Tayang. */
export function PageCard({ state, onMake }: Props) {
  const words = useReviewerTexts().card;
  return (
    <section className="sheet-card backup-card">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <div className="row">
        <button
          className="btn btn-primary"
          disabled={state.kind === 'running'}
          onClick={onMake}
          type="button"
        >
          {words.make}
        </button>
      </div>
      {state.kind === 'failed' && <Notice code={state.failure} />}
      <div role="status">
        {state.kind === 'running' && <p>{words.running}</p>}
        {state.kind === 'done' && (
          <p>
            {words.done(state.name, state.version)} {words.send}
          </p>
        )}
      </div>
    </section>
  );
}
