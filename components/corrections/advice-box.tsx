import { type Advice, adviceOn, type Judged } from '@/lib/core/correction/advice.ts';
import { Icon } from '../icon.tsx';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

/** What is advised about a case, and why. */
export function AdviceBox({ judged }: { readonly judged: Judged }) {
  const texts = useCorrectionsTexts();
  const advice = adviceOn(judged);
  return (
    <div className="advice" role="status">
      <p className="row row-tight">
        <b>{texts.deed[advice.deed]}</b>
        {advice.deed === 'answer' && <UrgencyMark advice={advice} />}
      </p>
      <p className="small">{texts.reason[advice.reason]}</p>
      <p className="caption quiet">{texts.adviceOnly}</p>
    </div>
  );
}

/** How soon an answer is needed. */
export function UrgencyMark({ advice: { urgency } }: { readonly advice: Advice }) {
  const texts = useCorrectionsTexts();
  const isUrgent = urgency === 'emergency' || urgency === 'high';
  return (
    <span className={isUrgent ? 'state state-must' : 'state'}>
      {isUrgent && <Icon name="must" />}
      {texts.urgency[urgency]}
    </span>
  );
}
