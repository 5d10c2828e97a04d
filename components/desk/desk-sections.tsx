import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { DeskIcon } from './desk-icon.tsx';

/** A part of the desk, as the navigation shows it; its name stands in `i18n/id/sections.ts`. */
interface DeskSection {
  readonly address: `#${string}`;
  readonly icon: ReactNode;
}

/** The parts of the desk, in the order of the navigation: the work first, then what is set up. */
export const deskSections = {
  drafts: { address: '#draf', icon: <Icon name="list" /> },
  calendar: { address: '#kalender', icon: <DeskIcon name="calendar" /> },
  corrections: { address: '#koreksi', icon: <DeskIcon name="correction" /> },
  templates: { address: '#templat', icon: <DeskIcon name="template" /> },
  prompt: { address: '#prompt', icon: <DeskIcon name="prompt" /> },
  bin: { address: '#sampah', icon: <Icon name="bin" /> },
  report: { address: '#rapor', icon: <DeskIcon name="chart" /> },
  archive: { address: '#arsip', icon: <Icon name="save" /> },
  people: { address: '#orang', icon: <DeskIcon name="people" /> },
  policy: { address: '#kebijakan', icon: <DeskIcon name="proof" /> },
  backup: { address: '#cadangan', icon: <Icon name="load" /> },
  settings: { address: '#pengaturan', icon: <Icon name="settings" /> },
  help: { address: '#bantuan', icon: <DeskIcon name="help" /> },
} as const satisfies Readonly<Record<string, DeskSection>>;

export type DeskPart = keyof typeof deskSections;

/** Whether a page is a part of the desk by itself; every other page belongs to the drafts. */
export const isDeskPart = (page: string): page is DeskPart => Object.hasOwn(deskSections, page);
