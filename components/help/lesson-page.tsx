import { lessonAddress } from '@/lib/core/lessons/lesson-codes.ts';
import { type Lesson, lessonAfter } from '@/lib/core/lessons/lessons.ts';
import { practicePage } from '@/lib/core/practice/practice-post.ts';
import { PageHead } from '../desk/page-head.tsx';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { SourceLine } from '../source-line.tsx';
import { useHelpTexts } from './use-help-texts.ts';

/** One lesson: a text as it should not be, why, and how it should be. */
export function LessonPage({ lesson }: { readonly lesson: Lesson }) {
  const { lessons: words, title } = useHelpTexts();
  const { m, local } = useMessages();
  const { code, severity, name, why, advice, sources, wrong, right } = lesson;
  const next = lessonAfter(lesson);
  return (
    <>
      <PageHead
        before={
          <a className="crumb" href="#bantuan">
            <Icon className="icon-back" name="right" />
            {title}
          </a>
        }
        title={local(name)}
      />
      <article className="sheet-card lesson">
        <p className="small quiet">
          {code} · {m.common.severity[severity]}
        </p>
        <section>
          <h2>{words.before}</h2>
          <p className="lesson-text" lang="id">
            {wrong.map(({ text, isMarked }, at) =>
              isMarked ? (
                // The parts of one text never change places.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <mark className={`lesson-mark ${severity}`} key={at}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
        </section>
        <section>
          <h2>{words.why}</h2>
          <p>{local(why)}</p>
        </section>
        <section>
          <h2>{words.advice}</h2>
          <p>{local(advice)}</p>
        </section>
        <section>
          <h2>{words.after}</h2>
          <p className="lesson-text" lang="id">
            {right}
          </p>
        </section>
        <SourceLine sources={sources} />
      </article>
      <p className="row lesson-ways">
        <a href={lessonAddress(next.code)}>
          {words.next}: {local(next.name)}
        </a>
        <a href="#bantuan">{words.all}</a>
        <a href={practicePage}>{words.practise}</a>
      </p>
    </>
  );
}
