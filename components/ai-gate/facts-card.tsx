import { longestFacts } from '@/lib/core/ai-gate/facts-limit.ts';
import { countWords } from '@/lib/core/words-and-spaces.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import type { GateView, GateWishes } from './gate-view.ts';
import { useAiGateTexts } from './use-ai-gate-texts.ts';

interface Props {
  readonly view: GateView;
  readonly onFacts: GateWishes['onFacts'];
}

/** What the claims of the text are held against. */
export function FactsCard({ view: { gate, aiVersions }, onFacts }: Props) {
  const { language } = useMessages();
  const words = useAiGateTexts();
  const given = aiVersions.reduce((sum, one) => sum + countWords(one.provenance.facts), 0);
  return (
    <section aria-labelledby="gate-facts" className="sheet-card pad-small stack-tight">
      <h2 id="gate-facts">{words.facts}</h2>
      <p className="hint" id="gate-facts-hint">
        {words.factsHint} {given > 0 && words.factsFrom(spokenCount(given, language))}
      </p>
      <textarea
        aria-describedby="gate-facts-hint"
        aria-labelledby="gate-facts"
        className="field"
        defaultValue={gate.facts}
        maxLength={longestFacts}
        onChange={(event) => onFacts(event.currentTarget.value)}
        rows={5}
      />
    </section>
  );
}
