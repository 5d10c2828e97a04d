import { useCallback, useState } from 'react';
import { formOf } from '@/components/corrections/case-form-state.ts';
import { CasePage } from '@/components/corrections/case-page.tsx';
import { useCorrectionsTexts } from '@/components/corrections/use-corrections-texts.ts';
import { MissingPage } from '@/components/desk/missing-page.tsx';
import { Notice } from '@/components/notice.tsx';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import type { CaseStory } from '@/lib/storage/corrections/stories.ts';
import type { PageProps } from '../pages.tsx';
import { addressOf } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { useMinute } from './use-minute.ts';
import { WritingCase } from './writing-case.tsx';

type Props = Pick<PageProps, 'services' | 'desk' | 'bulletin'> & { readonly id: string };

/** A case as it is now. */
export function OpenCase({ id, ...props }: Props) {
  const texts = useCorrectionsTexts();
  const { corrections } = props.services.stores;
  const { value, failure } = useAnswer(useCallback(() => corrections.story(id), [corrections, id]));
  if (value) return <FoundCase {...props} story={value} />;
  if (failure) return <Notice code={failure.code} />;
  if (value === null) return <MissingPage code="case.gone">{props.bulletin}</MissingPage>;
  return <p className="quiet">{texts.loading}</p>;
}

type FoundProps = Omit<Props, 'id'> & { readonly story: CaseStory };

function FoundCase({ services: { stores }, desk, bulletin, story }: FoundProps) {
  const texts = useCorrectionsTexts();
  const [isChanging, setChanging] = useState(false);
  const now = useMinute();
  const { line } = story;
  const { hash, record } = line.record;
  const { body } = record;
  const revise = async (changed: CaseBody, basis = hash) => {
    const done = await stores.corrections.revise(line.id, changed, basis);
    desk.say(done.ok ? null : { kind: 'failure', code: done.failure.code });
    return done;
  };
  const answer = async () => {
    const made = await stores.corrections.answer(line.id);
    if (made.ok) location.hash = addressOf(made.value);
    else desk.say({ kind: 'failure', code: made.failure.code });
  };
  if (isChanging) {
    return (
      <WritingCase
        basis={hash}
        blank={formOf(body)}
        frame={body}
        onDone={() => setChanging(false)}
        onRecord={(changed, basis) => stores.corrections.revise(line.id, changed, basis ?? hash)}
        place={line.id}
        stores={stores}
        title={texts.change}
      />
    );
  }
  return (
    <CasePage
      hasDraft={story.hasDraft}
      history={story.history}
      isWrongHere={story.wrong?.isHere ?? false}
      line={line}
      now={now}
      onAnswer={() => void answer()}
      onChange={() => setChanging(true)}
      onClose={(reason) => revise({ ...body, closed: { as: 'not-answered', reason } })}
      onReopen={() => void revise({ ...body, closed: null })}
    >
      {bulletin}
    </CasePage>
  );
}
