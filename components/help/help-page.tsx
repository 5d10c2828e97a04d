import { practicePage } from '@/lib/core/practice/practice-post.ts';
import { KeyRows } from '../desk/key-rows.tsx';
import { listKeys } from '../desk/list-keys.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useDraftsTexts } from '../desk/use-drafts-texts.ts';
import { LessonList } from './lesson-list.tsx';
import { PermissionList } from './permission-list.tsx';
import { useHelpTexts } from './use-help-texts.ts';

/** Everything that explains the product, in one place. */
export function HelpPage({ isMissing }: { readonly isMissing: boolean }) {
  const words = useHelpTexts();
  return (
    <>
      <PageHead title={words.title} />
      {isMissing && (
        <p className="strip" role="status">
          <span>{words.lessons.missing}</span>
        </p>
      )}
      <div className="help">
        <section className="stack-tight">
          <h2>{words.begin.title}</h2>
          <dl className="help-links">
            <Way address="#mulai" name={words.begin.firstRun} note={words.begin.firstRunNote} />
            <Way
              address={practicePage}
              name={words.begin.practice}
              note={words.begin.practiceNote}
            />
            <Way
              address="#pengaturan"
              name={words.begin.settings}
              note={words.begin.settingsNote}
            />
            <Way address="/rescue.html" name={words.begin.rescue} note={words.begin.rescueNote} />
          </dl>
        </section>
        <LessonList />
        <Keys />
        <section className="stack-tight">
          <h2>{words.permissions.title}</h2>
          <PermissionList />
        </section>
        <section className="stack-tight">
          <h2>{words.quotes.title}</h2>
          {words.quotes.said.map((said) => (
            <blockquote key={said}>“{said}”</blockquote>
          ))}
          <p className="small quiet">{words.quotes.source}</p>
        </section>
      </div>
    </>
  );
}

interface WayProps {
  readonly address: string;
  readonly name: string;
  readonly note: string;
}

const Way = ({ address, name, note }: WayProps) => (
  <div>
    <dt>
      <a href={address}>{name}</a>
    </dt>
    <dd>{note}</dd>
  </div>
);

function Keys() {
  const { keys } = useHelpTexts();
  const { names } = useDraftsTexts().keys;
  return (
    <section className="stack-tight">
      <h2>{keys.title}</h2>
      <h3>{keys.composer}</h3>
      <KeyRows
        rows={[
          [keys.open, ['Alt+Shift+S']],
          [keys.next, ['Alt+]']],
          [keys.previous, ['Alt+[']],
          [keys.fold, ['Esc']],
          [keys.undo, ['Ctrl+Z']],
        ]}
      />
      <h3>{keys.list}</h3>
      <KeyRows
        rows={[
          ...listKeys.map(([deed, pressed]) => [names[deed], pressed] as const),
          [keys.print, ['Ctrl+P']],
        ]}
      />
    </section>
  );
}
