import type { FailureCode } from '@/lib/core/failure.ts';
import { PageHead } from '../desk/page-head.tsx';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { useLockTexts } from './use-lock-texts.ts';

interface Props {
  /** Back to open rows. */
  readonly isOpening: boolean;
  readonly progress: { readonly done: number; readonly of: number };
  readonly failure: FailureCode | null;
  readonly onGoOn: () => void;
}

/** While rows are sealed or opened the desk waits: half of a list is no list. */
export function ConvertingPage({ isOpening, progress: { done, of }, failure, onGoOn }: Props) {
  const { language } = useMessages();
  const words = useLockTexts();
  const title = isOpening ? words.opening : words.sealing;
  return (
    <div className="lock">
      <main className="sheet-card lock-card" id="isi">
        <PageHead title={title} />
        <progress aria-label={title} className="progress" max={Math.max(of, 1)} value={done} />
        <p className="small quiet">
          {words.progress(spokenCount(done, language), spokenCount(of, language))}
        </p>
        <p>{words.convertingNote}</p>
        {failure && (
          <Notice code={failure}>
            <button className="btn" onClick={onGoOn} type="button">
              {words.goOn}
            </button>
          </Notice>
        )}
      </main>
    </div>
  );
}
