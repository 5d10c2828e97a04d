import type { ReactNode } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import { type PolicyPart, policyParts } from '@/lib/core/policy-parts.ts';
import { ElectionFields } from '../desk/election-fields.tsx';
import { ListField } from '../desk/list-field.tsx';
import type { Filled, SimpleField } from '../desk/policy-fields.ts';
import { ReaderFields } from '../desk/reader-fields.tsx';
import { RegionFields } from '../desk/region-fields.tsx';
import { RetentionFields } from '../desk/retention-fields.tsx';
import { StageFields } from '../desk/stage-fields.tsx';
import { AiLabelFields } from './ai-label-fields.tsx';
import { OwnQuestionFields } from './own-question-fields.tsx';
import { OwnWordField } from './own-word-field.tsx';
import { RuleTable } from './rule-table.tsx';

interface Props {
  readonly part: PolicyPart;
  readonly policy: Policy;
  readonly filled: Filled;
  readonly errorOf: (field: SimpleField) => string | null;
}

/** The fields of each part; those that the settings of the office have too are the same ones. */
const shownBy: Readonly<Record<PolicyPart, (props: Props) => ReactNode>> = {
  rules: ({ policy }) => <RuleTable choices={policy.ruleChoices} />,
  words: ({ policy, errorOf }) => (
    <OwnWordField error={errorOf('ownWords')} words={policy.ownWords} />
  ),
  questions: ({ policy, errorOf }) => (
    <OwnQuestionFields error={errorOf('ownQuestions')} questions={policy.ownQuestions} />
  ),
  readers: ({ policy, errorOf, filled }) => (
    <ReaderFields errorOf={errorOf} faults={filled.faults} policy={policy} takesFocus={false} />
  ),
  region: ({ policy, errorOf }) => (
    <>
      <RegionFields errorOf={errorOf} policy={policy} />
      <ListField entries={policy.values} error={errorOf('values')} field="values" />
    </>
  ),
  stages: ({ policy, errorOf }) => <StageFields errorOf={errorOf} policy={policy} />,
  aiLabel: ({ policy, errorOf }) => (
    <AiLabelFields error={errorOf('aiLabel')} label={policy.aiLabel} />
  ),
  election: ({ policy, errorOf }) => (
    <ElectionFields election={policy.election} error={errorOf('election')} />
  ),
  official: ({ policy, errorOf }) =>
    policyParts.official.map((field) => (
      <ListField entries={policy[field]} error={errorOf(field)} field={field} key={field} />
    )),
  retention: ({ policy, errorOf }) => (
    <RetentionFields error={errorOf('retention')} retention={policy.retention} />
  ),
};

export const PartFields = (props: Props) => shownBy[props.part](props);
