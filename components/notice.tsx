import type { ReactNode } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { FailureText } from '@/lib/i18n/id/failure.ts';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';

interface Props {
  readonly code: FailureCode;
  /** The sentences, where the place says them in its own words. */
  readonly text?: FailureText | undefined;
  /** Buttons that help, such as copying the text. */
  readonly children?: ReactNode;
  readonly onClose?: (() => void) | undefined;
}

/** A failure in three lines; what is safe is never left out. Its code stands at the end for a report. */
export function Notice({ code, text: own, children, onClose }: Props) {
  const { m } = useMessages();
  const text = own ?? m.failure[code] ?? m.failure['message.unknown'];
  return (
    <div className="notice" data-failure={code} role="alert">
      <div className="notice-title">
        <Icon name="should" />
        <b>{text.happened}</b>
        {onClose && (
          <button
            aria-label={m.common.close}
            className="btn btn-icon btn-small push"
            onClick={onClose}
            type="button"
          >
            <Icon name="cross" />
          </button>
        )}
      </div>
      <dl>
        <dt>{m.common.safe}</dt>
        <dd>{text.safe}</dd>
        <dt>{m.common.act}</dt>
        <dd>{text.act}</dd>
      </dl>
      {children && <div className="row">{children}</div>}
      <small className="faint">{m.common.code(code)}</small>
    </div>
  );
}
