import { type ReactNode, useState } from 'react';
import type { CheckView } from '@/lib/core/check-view.ts';
import { FindingList } from '../finding-list.tsx';
import { useMessages } from '../language.tsx';
import { AudienceHints } from './audience-hints.tsx';
import { type CheckWishes, settledOf } from './check-wishes.ts';
import { Checklist } from './checklist.tsx';
import { IgnoredList } from './ignored-list.tsx';
import { Preview } from './preview.tsx';
import { Tabs } from './tabs.tsx';

const parts = ['findings', 'checklist', 'preview'] as const;
export type CheckPart = (typeof parts)[number];

interface Props extends CheckWishes {
  readonly view: CheckView;
  /** Which finding is open, by its key. */
  readonly openKey: string | null;
  readonly onOpen: (key: string | null) => void;
  /** Above every part: failures, questions, what was just done. */
  readonly above?: ReactNode;
  /** Above the findings only. */
  readonly aboveFindings?: ReactNode;
  /** Below the findings only. */
  readonly belowFindings?: ReactNode;
  /** Below every part. */
  readonly below?: ReactNode;
  /** The picture that goes with the text, for its preview. */
  readonly picture?: ReactNode;
  /** In the place of findings, where there is none. */
  readonly quiet: ReactNode;
}

/** Findings, checklist and preview: three parts of one check, of which one is shown. */
export function CheckParts(props: Props) {
  const { view, above, aboveFindings, belowFindings, below, quiet, picture, ...rest } = props;
  const { m } = useMessages();
  const [part, setPart] = useState<CheckPart>('findings');
  const isBlank = view.text.trim() === '';
  const counts: Readonly<Record<CheckPart, string | undefined>> = {
    findings: String(view.findings.length),
    checklist: view.points.length > 0 ? settledOf(view.points) : undefined,
    preview: undefined,
  };
  return (
    <Tabs
      label={m.check.parts}
      onSelect={setPart}
      selected={part}
      tabs={parts.map((id) => ({
        id,
        name: m.check.part[id],
        count: isBlank ? undefined : counts[id],
      }))}
    >
      {above}
      {part === 'findings' && aboveFindings}
      {part === 'findings' && <Findings {...rest} quiet={quiet} view={view} />}
      {part === 'findings' && belowFindings}
      {part === 'checklist' && (
        <Checklist
          kind={view.kind}
          onAnswer={rest.onAnswer}
          points={isBlank ? [] : view.points}
          text={view.text}
        />
      )}
      {part === 'preview' && <Preview {...view.preview} picture={picture} />}
      {below}
    </Tabs>
  );
}

function Findings({
  view,
  quiet,
  openKey,
  onOpen,
  ...wishes
}: Omit<Props, 'above' | 'aboveFindings' | 'belowFindings' | 'below' | 'picture'>) {
  return (
    <>
      {view.findings.length === 0 && quiet}
      <FindingList
        findings={view.findings}
        onApply={wishes.onApply}
        onIgnore={wishes.onIgnore}
        onOpen={onOpen}
        openKey={openKey}
        text={view.text}
      />
      <IgnoredList items={view.ignored} onUseAgain={wishes.onUseAgain} />
      <AudienceHints {...wishes} view={view} />
    </>
  );
}
