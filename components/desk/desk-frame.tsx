import type { ReactNode } from 'react';
import type { Language } from '@/lib/core/local.ts';
import { useArchiveTexts } from '../archive/use-archive-texts.ts';
import { useCalendarTexts } from '../calendar/use-calendar-texts.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { LanguagePick } from '../language-pick.tsx';
import { usePeopleTexts } from '../people/use-people-texts.ts';
import { RescueLink } from '../rescue-link.tsx';
import { useBackupTexts } from './backup/use-backup-texts.ts';
import { DeskIcon } from './desk-icon.tsx';
import { useReuseTexts } from './use-reuse-texts.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

/** What the browser promises about the drafts; `unlimited`: no promise, but no clearing either. */
export type Persistence = 'promised' | 'unlimited' | 'none';

interface Props {
  /** The part of the desk that is open. */
  readonly page:
    | 'drafts'
    | 'calendar'
    | 'templates'
    | 'bin'
    | 'archive'
    | 'people'
    | 'backup'
    | 'settings';
  /** How many drafts lie in each place; undefined while that is not known. */
  readonly counts: { readonly drafts: number; readonly bin: number } | undefined;
  /** Undefined while the browser has not answered. */
  readonly persistence: Persistence | undefined;
  readonly onLanguage: (language: Language) => void;
  /** Under whose name is written here. */
  readonly writer: ReactNode;
  readonly children: ReactNode;
}

/** The way around the desk, and what the person should know about where the drafts lie. */
export function DeskFrame({ page, counts, persistence, onLanguage, writer, children }: Props) {
  const { m } = useMessages();
  const { title } = useSettingsTexts();
  const calendar = useCalendarTexts();
  const reuse = useReuseTexts();
  const archive = useArchiveTexts();
  const backup = useBackupTexts();
  const people = usePeopleTexts();
  return (
    <div className="desk">
      <button className="btn skip" onClick={skipToContent} type="button">
        {m.desk.skip}
      </button>
      <header className="desk-side">
        <p className="brand">
          <Icon name="brand" />
          <b>{m.desk.title}</b>
        </p>
        {writer}
        <nav aria-label={m.desk.sections}>
          <a aria-current={page === 'drafts' ? 'page' : undefined} href="#draf">
            <Icon name="list" />
            <span>{m.desk.drafts}</span>
            <span className="count">{counts?.drafts}</span>
          </a>
          <a aria-current={page === 'calendar' ? 'page' : undefined} href="#kalender">
            <DeskIcon name="calendar" />
            <span>{calendar.title}</span>
          </a>
          <a aria-current={page === 'templates' ? 'page' : undefined} href="#templat">
            <DeskIcon name="template" />
            <span>{reuse.templates}</span>
          </a>
          <a aria-current={page === 'bin' ? 'page' : undefined} href="#sampah">
            <Icon name="bin" />
            <span>{m.desk.bin}</span>
            <span className="count">{counts?.bin}</span>
          </a>
          <a aria-current={page === 'archive' ? 'page' : undefined} href="#arsip">
            <Icon name="save" />
            <span>{archive.title}</span>
          </a>
          <a aria-current={page === 'people' ? 'page' : undefined} href="#orang">
            <DeskIcon name="people" />
            <span>{people.title}</span>
          </a>
          <a aria-current={page === 'backup' ? 'page' : undefined} href="#cadangan">
            <Icon name="load" />
            <span>{backup.title}</span>
          </a>
          <a aria-current={page === 'settings' ? 'page' : undefined} href="#pengaturan">
            <Icon name="settings" />
            <span>{title}</span>
          </a>
        </nav>
        <LanguagePick onPick={onLanguage} />
      </header>
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
      <footer className="store">
        {persistence && <p>{m.desk.storage[persistence]}</p>}
        <p>{m.desk.onlyHere}</p>
        <RescueLink className="faint" />
      </footer>
    </div>
  );
}

/** The address names the open page, so skipping moves the focus and leaves the address alone. */
function skipToContent() {
  document.getElementById('isi')?.focus();
}
