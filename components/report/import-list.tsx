import { useId, useState } from 'react';
import type { PostImport } from '@/lib/core/report/imported-post.ts';
import { spokenDate } from '../archive/spoken-date-with-year.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { Dialog } from '../dialog.tsx';
import { useMessages } from '../language.tsx';
import { useReportTexts } from './use-report-texts.ts';

interface Props {
  readonly imports: readonly PostImport[];
  readonly isDisabled: boolean;
  readonly onTakeBack: (id: string) => void;
}

/** Every import by its file, each with the way to take it back as a whole. */
export function ImportList({ imports, isDisabled, onTakeBack }: Props) {
  const { language } = useMessages();
  const { import: words } = useReportTexts();
  const [asked, setAsked] = useState<PostImport | null>(null);
  if (imports.length === 0) return null;
  return (
    <>
      <h3>{words.earlier}</h3>
      <ul className="small report-imports">
        {imports.map((one) => (
          <li className="row" key={one.id}>
            <span>
              {words.line(
                one.name,
                spokenCount(one.posts, language),
                spokenDate(one.importedAt, language),
              )}
            </span>
            <button
              aria-label={words.takeBackNamed(one.name)}
              className="btn btn-small"
              disabled={isDisabled}
              onClick={() => setAsked(one)}
              type="button"
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <Question
          asked={asked}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            onTakeBack(asked.id);
          }}
        />
      )}
    </>
  );
}

interface QuestionProps {
  readonly asked: PostImport;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

function Question({ asked, onClose, onConfirm }: QuestionProps) {
  const { language } = useMessages();
  const { import: words } = useReportTexts();
  const id = useId();
  return (
    <Dialog labelledBy={id} onClose={onClose}>
      <div className="stack">
        <h2 id={id}>{words.question(asked.name)}</h2>
        <p>{words.consequence(spokenCount(asked.posts, language))}</p>
        <div className="row">
          <button className="btn btn-primary" onClick={onConfirm} type="button">
            {words.confirm}
          </button>
          <button className="btn" onClick={onClose} type="button">
            {words.keep}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
