import { useState } from 'react';
import type { Member } from '@/lib/core/review/known-people.ts';
import { safetyNumber } from '@/lib/core/review/safety-number.ts';
import { useDeed } from '../lock/use-deed.ts';
import { Notice } from '../notice.tsx';
import type { PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly member: Member;
  /** Null while this profile has no keys: then there is nothing to compare. */
  readonly own: Member | null;
  readonly isKeeper: boolean;
  readonly deeds: Pick<PeopleDeeds, 'trust' | 'distrust' | 'chooseKeeper'>;
}

/** The number that two people read to each other, and what they found. */
export function CompareKeys({ member, own, isKeeper, deeds }: Props) {
  const words = usePeopleTexts();
  const { failure, run } = useDeed();
  const [isDifferent, setIsDifferent] = useState(false);
  const { name } = member.record.body;
  const judge = (isSame: boolean) => {
    setIsDifferent(!isSame);
    void run(() => (isSame ? deeds.trust(member.hash) : deeds.distrust(member.hash)));
  };
  return (
    <details className="compare">
      <summary>{words.compare(name)}</summary>
      {own ? (
        <>
          <p className="small">{words.compareHow(name)}</p>
          <p className="small">{words.notByMessage}</p>
          <p className="safety-number">
            {safetyNumber(own, member).map((group, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be the same
              <span key={at}>{group} </span>
            ))}
          </p>
          <div className="row">
            <button className="btn" onClick={() => judge(true)} type="button">
              {words.same}
            </button>
            <button className="btn" onClick={() => judge(false)} type="button">
              {words.different}
            </button>
            {!isKeeper && (
              <button
                className="btn"
                onClick={() => void run(() => deeds.chooseKeeper(member.hash))}
                type="button"
              >
                {words.chooseKeeper(name)}
              </button>
            )}
          </div>
          <p role="status">{isDifferent && words.afterDifferent}</p>
          {failure && <Notice code={failure} />}
        </>
      ) : (
        <p className="small">{words.needsOwn}</p>
      )}
    </details>
  );
}
