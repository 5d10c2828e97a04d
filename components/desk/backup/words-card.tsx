import { Icon } from '../../icon.tsx';
import { useFocusOnMount } from '../../use-focus-on-mount.ts';
import { useBackupTexts } from './use-backup-texts.ts';

interface Props {
  /** What the words are for. */
  readonly title: string;
  readonly words: string;
  readonly onCopy: (words: string) => void;
  readonly onNoted: () => void;
}

/** The words of a locked file: shown once, before anything is written. */
export function WordsCard({ title, words: passphrase, onCopy, onNoted }: Props) {
  const words = useBackupTexts();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div className="backup-words">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>
        <code>{passphrase}</code>
      </p>
      <p className="small quiet">{words.wordsNote}</p>
      <div className="row">
        <button className="btn" onClick={() => onCopy(passphrase)} type="button">
          <Icon name="copy" />
          {words.copyWords}
        </button>
        <button className="btn btn-primary" onClick={onNoted} type="button">
          {words.noted}
        </button>
      </div>
    </div>
  );
}
