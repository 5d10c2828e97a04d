import type { FailureCode } from '@/lib/core/failure.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props {
  readonly code: FailureCode;
  readonly onCopy: () => void;
  readonly onRetry: () => void;
}

/** The text could not be kept. It stands in the field, can be copied, and is tried again. */
export function SaveFailure({ code, onCopy, onRetry }: Props) {
  const { m } = useMessages();
  const desk = useDeskTexts();
  return (
    <Notice code={code}>
      <button className="btn btn-small" onClick={onCopy} type="button">
        <Icon className="icon-small" name="copy" />
        {m.common.copyText}
      </button>
      <button className="btn btn-small" onClick={onRetry} type="button">
        {desk.retry}
      </button>
    </Notice>
  );
}
