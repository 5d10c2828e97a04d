import { HelpPage } from '@/components/help/help-page.tsx';
import { LessonPage } from '@/components/help/lesson-page.tsx';
import { findLesson } from '@/lib/core/lessons/lessons.ts';
import type { PageProps } from '../pages.tsx';
import type { Route } from '../route.ts';
import { FirstRun } from './first-run.tsx';

interface Props extends Pick<PageProps, 'services' | 'onLanguage'> {
  readonly route: Extract<Route, { page: 'firstRun' | 'help' }>;
}

/** The first run, the help, or one lesson of it. */
export default function Help({ route, ...props }: Props) {
  if (route.page === 'firstRun') return <FirstRun {...props} />;
  const lesson = route.lesson === null ? null : findLesson(route.lesson);
  return lesson ? <LessonPage lesson={lesson} /> : <HelpPage isMissing={route.lesson !== null} />;
}
