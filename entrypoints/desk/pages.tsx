import { lazy, type ReactNode, Suspense } from 'react';
import { HeldFieldsProvider } from '@/components/desk/held-fields.tsx';
import { SettingsPage } from '@/components/desk/settings-page.tsx';
import type { Loading } from '@/components/desk/use-loading.ts';
import type { Language } from '@/lib/core/local.ts';
import { blankDraft } from '@/lib/keeping/blank-draft.ts';
import type { UnreadableCopy } from '@/lib/storage/sort-out.ts';
import { Bin } from './bin.tsx';
import { Calendar } from './calendar.tsx';
import { Drafts } from './drafts.tsx';
import { Editor } from './editor.tsx';
import { OpenHistory } from './history.tsx';
import { LockSettings } from './lock/lock-settings.tsx';
import { OpenMerge } from './merge.tsx';
import { OpenDraft } from './open-draft.tsx';
import type { DraftRoute, PromptRoute, Route } from './route.ts';
import type { Services } from './services.ts';
import { DropTarget } from './share/dropped.ts';
import { Templates } from './templates.tsx';
import type { Desk } from './use-desk.ts';
import { useManagedPack } from './use-managed-pack.ts';
import { useOfficePolicy } from './use-office-policy.ts';
import type { Printing } from './use-printing.ts';
import type { Wiring } from './wiring.ts';

/** Fetched when it is opened: nobody archives every day. */
const Archive = lazy(() => import('./archive.tsx'));
/** Fetched when it is opened, with what reads files and draws charts. */
const Report = lazy(() => import('./report/report.tsx'));
/** Fetched when it is opened, with what compares and reads keys. */
const People = lazy(() => import('./people.tsx'));
/** Fetched when it is opened, with the whole catalogue. */
const PolicyPack = lazy(() => import('./policy/policy-pack.tsx'));
/** Fetched when it is opened, with the words of every part of a prompt. */
const Prompt = lazy(() => import('./prompt/prompt.tsx'));
const PromptLibrary = lazy(() => import('./prompt/library.tsx'));
/** Heavy, and seldom opened. */
const Backup = lazy(() => import('./backup/backup.tsx'));

/** Seldom opened, and heavy with what checks a file. */
const Share = lazy(() => import('./share/share.tsx'));
const Review = lazy(() => import('./review/review.tsx'));
const AiGate = lazy(() => import('./ai/ai-gate.tsx'));
const Opening = lazy(() => import('./share/opening.tsx'));

/** Read once, or when somebody does not know on. */
const Help = lazy(() => import('./help/help.tsx'));
/** Fetched when it is opened: most posts are right. */
const Corrections = lazy(() => import('./corrections/corrections.tsx'));

/** What every page of the desk is given. */
export interface PageProps {
  /** Drafts that cannot be listed. */
  readonly unreadable: readonly UnreadableCopy[];
  readonly services: Services;
  readonly wiring: Wiring;
  readonly desk: Desk;
  readonly loading: Loading;
  readonly bulletin: ReactNode;
  /** Puts drafts on paper. */
  readonly print: Printing['print'];
  /** Chooses the language of the interface. */
  readonly onLanguage: (language: Language) => void;
}

type RoutedProps = PageProps & { readonly route: Route };

/** The page that an address names; some are fetched only then. */
export const CurrentPage = (props: RoutedProps) => (
  <Suspense>
    <NamedPage {...props} />
  </Suspense>
);

function NamedPage({ route, ...props }: RoutedProps) {
  switch (route.page) {
    case 'drafts':
      return (
        <DropTarget>
          <Drafts {...props} start={route.sought} />
        </DropTarget>
      );
    case 'bin':
      return <Bin {...props} />;
    case 'calendar':
      return <Calendar {...props} />;
    case 'templates':
      return <Templates {...props} />;
    case 'archive':
      return <Archive services={props.services} />;
    case 'report':
      return <Report services={props.services} />;
    case 'corrections':
      return <Corrections {...props} route={route} />;
    case 'settings':
      return <Settings isAtReaders={route.isAtReaders} services={props.services} />;
    case 'policy':
      return <PolicyPack services={props.services} />;
    case 'backup':
      return <Backup {...props} isOfChosen={route.isOfChosen} />;
    case 'people':
      return <People {...props} />;
    case 'prompt':
      return <PromptPage {...props} route={route} />;
    case 'firstRun':
    case 'help':
      return <Help {...props} route={route} />;
    case 'new':
      return <Editor {...props} start={blankDraft()} />;
    case 'opening':
      return <Opening {...props} />;
    default:
      return <PageOfDraft {...props} route={route} />;
  }
}

const PromptPage = ({ route, ...props }: PageProps & { readonly route: PromptRoute }) =>
  route.of === 'library' ? <PromptLibrary {...props} /> : <Prompt {...props} route={route} />;

function PageOfDraft({ route, ...props }: PageProps & { readonly route: DraftRoute }) {
  switch (route.page) {
    case 'draft':
      return <OpenDraft {...props} id={route.id} />;
    case 'history':
      return <OpenHistory {...props} id={route.id} />;
    case 'share':
      return <Share {...props} id={route.id} />;
    case 'review':
      return <Review {...props} id={route.id} />;
    case 'ai':
      return <AiGate {...props} id={route.id} key={route.id} />;
    case 'merge':
      return <OpenMerge {...props} id={route.id} />;
  }
}

function Settings({
  services,
  isAtReaders,
}: Pick<PageProps, 'services'> & { readonly isAtReaders: boolean }) {
  const { policy, save } = useOfficePolicy(services);
  const { held } = useManagedPack();
  return (
    <HeldFieldsProvider value={held}>
      <SettingsPage isAtReaders={isAtReaders} onSave={save} policy={policy} />
      <LockSettings lock={services.lock} />
    </HeldFieldsProvider>
  );
}
