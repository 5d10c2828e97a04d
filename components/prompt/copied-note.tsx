import { Icon } from '../icon.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  /** What was copied; null while nothing was. */
  readonly said: string | null;
}

/** Says that the prompt is in the clipboard, and what to do with the answer. */
export function CopiedNote({ said }: Props) {
  const { copied } = usePromptTexts();
  return (
    <div role="status">
      {said && (
        <p className="strip strip-ready">
          <Icon className="icon-small" name="check" />
          <span>
            <b>{said}</b> {copied.next} {copied.gate}
          </span>
        </p>
      )}
    </div>
  );
}
