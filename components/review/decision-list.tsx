import { useMemo, useState } from 'react';
import type { DraftState, FoldedDecision } from '@/lib/core/records/fold.ts';
import type { KnownPeople } from '@/lib/core/review/known-people.ts';
import { evidenceOf } from '@/lib/core/review/proof.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { useHistoryTexts } from '../history/use-history-texts.ts';
import { codeOf, namedBy } from '../history/version-name.ts';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { ReviewIcon } from './review-icon.tsx';
import { useReviewTexts } from './use-review-texts.ts';

/** So many decisions are drawn at first. */
const portion = 10;

interface Props {
  readonly state: DraftState;
  readonly known: KnownPeople;
}

/** What was decided, newest last, each with the version that it speaks of and what it is worth. */
export function DecisionList({ state, known }: Props) {
  const { language } = useMessages();
  const words = useReviewTexts();
  const [limit, setLimit] = useState(portion);
  const { decisions } = state;
  const earlier = decisions.length - limit;
  if (decisions.length === 0) return null;
  return (
    <section aria-label={words.decisions}>
      <h2 className="pad-small">{words.decisions}</h2>
      {earlier > 0 && (
        <button
          className="btn btn-small btn-quiet"
          onClick={() => setLimit(limit + portion)}
          type="button"
        >
          {words.earlierDecisions(spokenCount(earlier, language))}
        </button>
      )}
      <ul className="decisions">
        {decisions.slice(-limit).map((one) => (
          <DecisionRow key={one.hash} known={known} one={one} state={state} />
        ))}
      </ul>
    </section>
  );
}

function DecisionRow({ one, state, known }: Props & { readonly one: FoldedDecision }) {
  const { language } = useMessages();
  const words = useReviewTexts();
  const { author, at, body } = one.record;
  const { outcome, version, comment, recorded } = body;
  return (
    <li className="decision">
      <div className="row">
        <span className="state state-human">
          <ReviewIcon name="remark" />
          {words.outcome[outcome]}
        </span>
        <time className="push small faint" dateTime={at}>
          {momentOf(at, language)}
        </time>
      </div>
      <p className="small said">
        <b>{recorded?.from ?? (author.name || words.nobody)}</b>{' '}
        {words.forName(namedBy(version, state))}{' '}
        <span className="hash faint">{codeOf(version)}</span>
        {comment && <>: “{comment}”</>}
      </p>
      {one.isOutdated && <Outdated state={state} version={version} />}
      <Evidence known={known} one={one} state={state} />
    </li>
  );
}

function Outdated({ state, version }: Pick<Props, 'state'> & { readonly version: string }) {
  const { outdated } = useReviewTexts();
  const newest = state.versions.at(-1);
  return (
    <p className="small quiet">
      {outdated(namedBy(version, state), newest ? namedBy(newest.hash, state) : '')}
    </p>
  );
}

/** What the decision is worth, in the words of the history. */
function Evidence({ one, state, known }: Props & { readonly one: FoldedDecision }) {
  const { evidence } = useHistoryTexts();
  const version = state.versions.find(({ hash }) => hash === one.record.body.version);
  const worth = useMemo(
    () => (version ? evidenceOf(one, version, known) : 'pernyataan'),
    [one, version, known],
  );
  return (
    <p className="row row-tight row-nowrap caption">
      <ReviewIcon className="icon-small" name={worth === 'ditandatangani' ? 'evidence' : 'gone'} />
      {evidence[worth](one.record.body.recorded?.from ?? '')}
    </p>
  );
}
