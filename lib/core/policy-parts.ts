import type { PolicyField } from './policy-schema.ts';

/** The parts of a policy, in the order of the page, each with its fields. */
export const policyParts = {
  rules: ['ruleChoices'],
  words: ['ownWords'],
  questions: ['ownQuestions'],
  readers: ['readers', 'ownReaders', 'audience'],
  region: ['region', 'readingTarget', 'values'],
  stages: ['stages', 'approvalDays', 'remindDays'],
  aiLabel: ['aiLabel'],
  election: ['election'],
  official: ['numbers', 'helplines', 'domains', 'handles'],
  retention: ['retention'],
} as const satisfies Readonly<Record<string, readonly PolicyField[]>>;

export type PolicyPart = keyof typeof policyParts;

export const policyPartNames = Object.keys(policyParts) as PolicyPart[];

/** All fields of these parts. */
export const fieldsOfParts = (parts: readonly PolicyPart[]): readonly PolicyField[] =>
  parts.flatMap((part): readonly PolicyField[] => policyParts[part]);

/** The part that has a field; the first for one that none has, such as the name of the office. */
export const partOfField = (field: PolicyField): PolicyPart =>
  policyPartNames.find((part) => fieldsOfParts([part]).includes(field)) ?? 'rules';
