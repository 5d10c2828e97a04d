import type { ReactNode } from 'react';
import type { Language } from '@/lib/core/local.ts';
import { Icon } from '../icon.tsx';
import { LanguagePick } from '../language-pick.tsx';
import { RescueLink } from '../rescue-link.tsx';
import { DeskNav } from './desk-nav.tsx';
import type { DeskPart } from './desk-sections.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

/** What the browser promises about the drafts; `unlimited`: no promise, but no clearing either. */
export type Persistence = 'promised' | 'unlimited' | 'none';

interface Props {
  /** The part of the desk that is open. */
  readonly page: DeskPart;
  /** How many there are of what its parts hold, as far as that is known. */
  readonly counts: Partial<Readonly<Record<DeskPart, number>>> | undefined;
  /** Undefined while the browser has not answered. */
  readonly persistence: Persistence | undefined;
  readonly onLanguage: (language: Language) => void;
  /** Under whose name is written here. */
  readonly writer: ReactNode;
  readonly children: ReactNode;
}

/** The way around the desk, and what the person should know about where the drafts lie. */
export function DeskFrame({ page, counts, persistence, onLanguage, writer, children }: Props) {
  const desk = useDeskTexts();
  return (
    <div className="desk">
      <button className="btn skip" onClick={skipToContent} type="button">
        {desk.skip}
      </button>
      <header className="desk-side">
        <p className="brand">
          <Icon name="brand" />
          <b>{desk.title}</b>
        </p>
        {writer}
        <DeskNav counts={counts ?? {}} page={page} />
        <LanguagePick onPick={onLanguage} />
      </header>
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
      <footer className="store">
        {persistence && <p>{desk.storage[persistence]}</p>}
        <p>{desk.onlyHere}</p>
        <RescueLink className="faint" />
      </footer>
    </div>
  );
}

/** The address names the open page, so skipping moves the focus and leaves the address alone. */
function skipToContent() {
  document.getElementById('isi')?.focus();
}
