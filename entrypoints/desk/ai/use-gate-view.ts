import { useCallback, useMemo } from 'react';
import type { AiVersion, GateView } from '@/components/ai-gate/gate-view.ts';
import { usePolicy } from '@/components/desk/use-policy.ts';
import type { Story } from '@/components/history/history-page.tsx';
import { isFit } from '@/lib/core/ai-gate/checked.ts';
import { judgeClaims } from '@/lib/core/ai-gate/judge.ts';
import { labelOf } from '@/lib/core/ai-gate/label.ts';
import { noGate } from '@/lib/core/ai-gate/no-gate.ts';
import { findingsOf } from '@/lib/core/analyze.ts';
import type { Channel } from '@/lib/core/channel.ts';
import { textFor } from '@/lib/core/channel-texts.ts';
import aiUse from '@/lib/core/checklist/ai/ai-use.ts';
import { checklist } from '@/lib/core/checklist.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import leftovers from '@/lib/core/rules/ai/leftovers.ts';
import { readSituation } from '@/lib/core/situation.ts';
import type { DraftState } from '@/lib/keeping/draft-session.ts';
import type { Services } from '../services.ts';
import { useAnswer } from '../use-answer.ts';
import { useApproval } from '../use-approval.ts';

interface Looked {
  readonly state: DraftState;
  readonly shown: Channel;
  readonly story: Story;
  readonly services: Services;
}

/** What the gate shows of an open draft: read from its text and its history each time one of them changes. */
export function useGateView({ state, shown, story, services }: Looked): GateView {
  const policy = usePolicy(services.watchPolicy);
  const text = textFor(state, shown);
  const approval = useApproval({ id: state.id, text, channel: shown }, policy, services);
  const { people } = services.stores;
  const { value: writing } = useAnswer(useCallback(() => people.writer(), [people]));
  const details = story.copy?.details;
  const gate = details?.aiGate ?? noGate;
  const mediaCount = details?.media.length ?? 0;
  const { kind, answers } = state.selfCheck;
  const aiVersions = useMemo(() => aiVersionsOf(story), [story]);
  const read = useMemo(() => {
    const known = { text, channel: shown, kind, mediaCount, answers, policy };
    const around = { ...known, aiGate: gate, findings: [], today: isoDateOf(new Date()) };
    const { post } = readSituation(around);
    const found = findingsOf(leftovers, post, [shown]);
    const [declaration = null] = checklist({ ...around, findings: found, post }, answers, [aiUse]);
    const facts = [gate.facts, ...aiVersions.map((one) => one.provenance.facts)].join('\n');
    return {
      declaration,
      leftovers: found,
      claims: judgeClaims(post, gate, facts),
      hasFacts: facts.trim() !== '',
      isFit: isFit(post, gate),
    };
  }, [text, shown, kind, mediaCount, answers, policy, gate, aiVersions]);
  return {
    ...read,
    text,
    channel: shown,
    gate,
    isUnused: read.declaration?.status === 'closed' && read.declaration.answer?.option === 'no',
    aiVersions,
    label: labelOf(policy),
    policy,
    approval,
    writer: writing?.name ?? '',
  };
}

const aiVersionsOf = ({ state }: Story): readonly AiVersion[] =>
  state.versions.toReversed().flatMap((version) => {
    const { provenance } = version.record.body;
    return provenance ? [{ ...version, provenance }] : [];
  });
