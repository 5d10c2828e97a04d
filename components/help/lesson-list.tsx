import { lessonAddress } from '@/lib/core/lessons/lesson-codes.ts';
import { lessons } from '@/lib/core/lessons/lessons.ts';
import { useMessages } from '../language.tsx';
import { useHelpTexts } from './use-help-texts.ts';

/** The lessons, the most frequent findings first. */
export function LessonList() {
  const { lessons: words } = useHelpTexts();
  const { local } = useMessages();
  return (
    <section className="stack-tight">
      <h2>{words.title}</h2>
      <p className="small quiet">{words.note}</p>
      <ol className="lesson-list">
        {lessons.map(({ code, name }) => (
          <li key={code}>
            <a href={lessonAddress(code)}>{local(name)}</a>{' '}
            <span className="faint small">{code}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
