import { useMemo, useState } from 'react';
import { changedShare } from '@/lib/core/ai-gate/changed-share.ts';
import { hasOrders } from '@/lib/core/ai-gate/orders.ts';
import { textIn } from '@/lib/core/snapshot.ts';
import { diffWords } from '@/lib/core/word-diff.ts';
import { DiffText } from '../diff-text.tsx';
import { GrainLine } from '../history/channel-diff.tsx';
import { fullNameOf } from '../history/version-name.ts';
import { Icon } from '../icon.tsx';
import type { AiVersion, GateView, GateWishes } from './gate-view.ts';
import { PasteForm } from './paste-form.tsx';
import { useAiGateTexts } from './use-ai-gate-texts.ts';

interface Props {
  readonly view: GateView;
  readonly onPaste: GateWishes['onPaste'];
}

/** What became of the text of an AI tool, and the way to bring one here. */
export function AiTextCard({ view, onPaste }: Props) {
  const words = useAiGateTexts();
  const [chosen, choose] = useState<string | null>(null);
  const { aiVersions } = view;
  const version = aiVersions.find(({ hash }) => hash === chosen) ?? aiVersions[0];
  return (
    <section aria-labelledby="gate-diff" className="sheet-card">
      <div className="pad-small stack-tight">
        <h2 id="gate-diff">{words.diffTitle}</h2>
        {aiVersions.length > 1 && (
          <select
            aria-label={words.whichText}
            className="pick"
            onChange={(event) => choose(event.currentTarget.value)}
            value={version?.hash}
          >
            {aiVersions.map((one) => (
              <option key={one.hash} value={one.hash}>
                {[fullNameOf(one), one.provenance.tool].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        )}
        {version ? (
          <Difference key={version.hash} version={version} view={view} />
        ) : (
          <p className="quiet small">{words.noAiText}</p>
        )}
        <PasteForm onPaste={onPaste} />
      </div>
    </section>
  );
}

function Difference({ version, view }: { readonly version: AiVersion; readonly view: GateView }) {
  const words = useAiGateTexts();
  const written = textIn(version.record.body, view.channel);
  const diff = useMemo(() => diffWords(written, view.text), [written, view.text]);
  return (
    <>
      <p className="small quiet">{words.share(Math.round(changedShare(diff) * 100))}</p>
      {hasOrders(written) && (
        <p className="row row-tight row-nowrap row-top small">
          <Icon name="should" />
          {words.orders}
        </p>
      )}
      <GrainLine grain={diff.grain} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys have to reach it */}
      <section aria-label={words.differences} className="gate-diff" tabIndex={0}>
        <DiffText passages={diff.passages} />
      </section>
      <PromptParts {...version.provenance} />
    </>
  );
}

/** What the tool was asked. */
function PromptParts({ tool, model, prompt, facts }: AiVersion['provenance']) {
  const words = useAiGateTexts();
  if (!prompt && !facts) return <p className="small quiet">{words.noPrompt}</p>;
  return (
    <details className="small">
      <summary>{[words.prompt, tool, model].filter(Boolean).join(' · ')}</summary>
      {prompt && (
        <>
          <h3 className="small">{words.promptWords}</h3>
          <p className="gate-prompt">{prompt}</p>
        </>
      )}
      {facts && (
        <>
          <h3 className="small">{words.givenFacts}</h3>
          <p className="gate-prompt">{facts}</p>
        </>
      )}
    </details>
  );
}
