import { HelpPage } from '@/components/help/help-page.tsx';
import { LessonPage } from '@/components/help/lesson-page.tsx';
import { findLesson } from '@/lib/core/lessons/lessons.ts';

/** The help, or one lesson of it. */
export default function Help({ lesson }: { readonly lesson: string | null }) {
  const found = lesson === null ? null : findLesson(lesson);
  return found ? <LessonPage lesson={found} /> : <HelpPage isMissing={lesson !== null} />;
}
