import { type ReactNode, useState } from 'react';
import type { ApprovalView } from '@/lib/core/review/approval-view.ts';
import { DiffText } from '../diff-text.tsx';
import { Icon, type IconName } from '../icon.tsx';
import { useMessages } from '../language.tsx';

interface Props {
  readonly approval: ApprovalView;
  /** Puts the approved text in the place of this one. */
  readonly onLoad: (text: string) => void;
}

/** Where the text stands to the approved version. Green says one thing only: it is the same, and proved. */
export function ApprovalStrip({ approval, onLoad }: Props) {
  const { m } = useMessages();
  const words = m.panel.approval;
  if (approval.is === 'never') return <Strip icon="may">{words.never}</Strip>;
  if (approval.is === 'differs') return <Differing {...approval} onLoad={onLoad} />;
  if (approval.is === 'same') return <Same {...approval} />;
  const { version, code, by } = approval;
  const told = approval.is === 'over' ? words.over[approval.why] : words.stopped[approval.why];
  return (
    <Strip icon="should" tone="should">
      <b>{told(version)}</b> {code} · {by}
    </Strip>
  );
}

function Same({ version, code, by, isProved, hasPictures }: Extract<ApprovalView, { is: 'same' }>) {
  const { m } = useMessages();
  const words = m.panel.approval;
  return (
    <Strip icon="clear" tone={isProved ? 'ready' : undefined}>
      <b>{words.same(version)}</b> {code} · {by}
      {!isProved && ` · ${words.notProved}`}
      {hasPictures && ` · ${words.pictures}`}
    </Strip>
  );
}

type DifferingProps = Extract<ApprovalView, { is: 'differs' }> & Pick<Props, 'onLoad'>;

function Differing({ version, words: count, passages, text, onLoad }: DifferingProps) {
  const { m } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const words = m.panel.approval;
  return (
    <>
      <Strip icon="should" tone="should">
        <b>{words.differs(count, version)}</b>
        <button
          aria-expanded={isOpen}
          className="btn btn-quiet btn-small"
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          {words.show}
        </button>
      </Strip>
      {isOpen && (
        <div className="panel-pad stack-tight small">
          <p className="quiet">{words.legend}</p>
          <DiffText passages={passages} />
          {text !== null && (
            <button className="btn btn-small" onClick={() => onLoad(text)} type="button">
              {words.load}
            </button>
          )}
        </div>
      )}
    </>
  );
}

interface StripProps {
  readonly icon: IconName;
  readonly tone?: 'ready' | 'should' | undefined;
  readonly children: ReactNode;
}

function Strip({ icon, tone, children }: StripProps) {
  return (
    <div className={tone ? `strip strip-${tone}` : 'strip'}>
      <Icon name={icon} />
      <span>{children}</span>
    </div>
  );
}
