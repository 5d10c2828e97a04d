import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LanguageProvider } from '@/components/language.tsx';
import { check } from '@/lib/core/check.ts';
import { type CheckView, viewOf as viewWith } from '@/lib/core/check-view.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { noFigures } from '@/lib/core/draft-row.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { countFindings } from '@/lib/core/open-points.ts';
import { projectDraft } from '@/lib/core/project-draft.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { Rule } from '@/lib/core/rule.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { nobodysOffice } from '../kill/nobodys-office.ts';

/** Shows a part of the interface in Indonesian, as most people see it. */
export const show = (node: ReactNode) =>
  render(node, {
    wrapper: ({ children }) => <LanguageProvider language="id">{children}</LanguageProvider>,
  });

/** Shows a part of the desk in Indonesian, where every failure has its sentences. */
export const showAtDesk = (node: ReactNode) =>
  render(node, {
    wrapper: ({ children }) => (
      <LanguageProvider language="id" texts={deskMessages}>
        {children}
      </LanguageProvider>
    ),
  });

/** A rule that no change of the real ones can move. */
export const rule: Rule = {
  id: 'test/weekday',
  code: 'UJI-01',
  severity: 'must',
  name: { id: 'Hari tidak cocok', en: 'Weekday does not match' },
  why: { id: '28 November jatuh pada hari Sabtu.', en: '28 November is a Saturday.' },
  advice: { id: 'Periksa undangannya.', en: 'Check the invitation.' },
  sources: [{ kind: 'law', norm: 'UU 1/2000', article: 'Pasal 2', checked: '2026-11-20' }],
  check: () => [],
};

export const text = 'Datang hari Minggu ke balai.';

export const finding: Finding = {
  ruleId: rule.id,
  code: rule.code,
  severity: 'must',
  start: 12,
  end: 18,
  name: rule.name,
  why: rule.why,
  fixes: [{ start: 12, end: 18, text: 'Sabtu' }],
  advice: rule.advice,
  sources: rule.sources,
};

/** A draft from a Facebook composer. */
export const draft = (change: Partial<WorkingCopy> = {}): WorkingCopy => ({
  schema: 3,
  id: crypto.randomUUID(),
  site: 'www.facebook.com',
  composer: 'facebook-page',
  channel: 'facebook',
  text,
  otherTexts: {},
  entities: [],
  selfCheck: unchecked,
  details: noDetails,
  parents: [],
  createdAt: '2026-11-24T01:00:00.000Z',
  savedAt: '2026-11-24T01:00:00.000Z',
  writer: crypto.randomUUID(),
  deletedAt: null,
  ...change,
});

/** Its line in the list; nobody checked it yet. */
export const rowOf = (copy: WorkingCopy, change: Partial<DraftRow> = {}): DraftRow => ({
  ...projectDraft(copy, foldDraft([]), noFigures, nobodysOffice),
  ...change,
});

/** What a panel shows of these findings, where nobody said anything yet. */
export const viewOf = (
  findings: readonly Finding[],
  written = text,
  change: Partial<CheckView> = {},
): CheckView => ({
  ...viewWith(
    {
      ...check({ text: written, channels: ['facebook'], selfCheck: unchecked, mediaCount: 0 }),
      findings,
    },
    unchecked,
  ),
  // What the real questions ask is not the matter here.
  points: [],
  open: [],
  counts: countFindings(findings),
  ...change,
});
