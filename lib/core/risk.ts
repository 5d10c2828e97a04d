import type { Finding } from './finding.ts';
import { criticalKinds, type PostKind } from './post-kind.ts';
import type { Answer } from './self-check.ts';

/** Codes that speak of children, victims, hazards, health, politics, secrets. */
export const riskyCode = /^(?:ANK|KRB|NET|KIP|ITE)-|^AKR-(?:09|10|12)$/u;

/** Money that people are given: who gets it, and whether at all, is what goes wrong most often. */
const aid =
  /(?<![\p{L}\p{N}])(?:bansos|bantuan (?:sosial|tunai|langsung tunai|pangan)|blt|pkh|dana (?:hibah|desa|bos))(?![\p{L}\p{N}])/iu;

/** What is known of a post, as far as its risk goes. */
export interface Risky {
  readonly text: string;
  /** Chosen by the person, or guessed. */
  readonly kind: PostKind | null;
  readonly findings: readonly Finding[];
  /** Those that still hold. */
  readonly answers: readonly Pick<Answer, 'question' | 'option'>[];
}

/**
 * Whether a post costs much when it is wrong, so that the person in charge has to see it: hazards, crises and
 * clarifications, what speaks of children, victims, cases, health or politics, aid, and media made by AI. Whoever
 * answered that its risk is ordinary has said so where the editor reads it.
 */
export function isHighRisk({ text, kind, findings, answers }: Risky): boolean {
  const isAnswered = (question: string, ...options: readonly string[]) =>
    answers.some((one) => one.question === question && options.includes(one.option));
  if (isAnswered('governance/risk-class', 'ordinary')) return false;
  return (
    (kind !== null && criticalKinds.has(kind)) ||
    findings.some(({ code }) => riskyCode.test(code)) ||
    aid.test(text) ||
    isAnswered('ai/ai-use', 'picture', 'sound-video')
  );
}
