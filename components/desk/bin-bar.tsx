import { useState } from 'react';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { goOnAtHead } from './go-on-at-head.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

interface Props {
  readonly count: number;
  readonly onTakeBackAll: () => void;
  readonly onRemove: () => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

/** What can be done with the selected drafts of the bin. Removing for good asks first. */
export function BinBar({ count, onTakeBackAll, onRemove, onAll, onClear }: Props) {
  const { select } = useDraftsTexts();
  const [isAsking, setAsking] = useState(false);
  if (count === 0) return null;
  /** These buttons go with the selection. */
  const leaveTo = (act: () => void) => () => {
    setAsking(false);
    goOnAtHead();
    act();
  };
  return (
    <section aria-label={select.bar} className="bulk">
      <b role="status">{select.count(count)}</b>
      {isAsking ? (
        <Question count={count} onNo={() => setAsking(false)} onYes={leaveTo(onRemove)} />
      ) : (
        <>
          <button className="btn btn-small" onClick={leaveTo(onTakeBackAll)} type="button">
            {select.takeBack}
          </button>
          <button
            className="btn btn-small btn-danger"
            onClick={() => setAsking(true)}
            type="button"
          >
            {select.remove}
          </button>
        </>
      )}
      <span className="push" />
      <button className="btn btn-quiet btn-small" onClick={onAll} type="button">
        {select.all}
      </button>
      <button className="btn btn-quiet btn-small" onClick={leaveTo(onClear)} type="button">
        {select.clear}
      </button>
    </section>
  );
}

interface QuestionProps {
  readonly count: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ count, onYes, onNo }: QuestionProps) {
  const { select } = useDraftsTexts();
  const no = useFocusOnMount<HTMLButtonElement>();
  return (
    <>
      <span>
        <b>{select.removeQuestion(count)}</b> {select.removeNote}
      </span>
      <button className="btn btn-small btn-danger" onClick={onYes} type="button">
        {select.removeYes(count)}
      </button>
      <button className="btn btn-small" onClick={onNo} ref={no} type="button">
        {select.cancel}
      </button>
    </>
  );
}
