import { useMessages } from '@/components/language.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly text: string;
}

/** Keeps the text now. */
export function SaveButton({ session, text }: Props) {
  const { m } = useMessages();
  return (
    <button
      className="btn btn-primary"
      disabled={text === ''}
      onClick={() => void session.keepNow()}
      type="button"
    >
      {m.panel.saveDraft}
    </button>
  );
}
