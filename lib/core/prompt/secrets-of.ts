import type { Policy } from '../policy.ts';
import type { ComposedPart, Prompt } from './compose.ts';
import { findSecrets, type Secret } from './find-secrets.ts';
import { type FactId, factIds, type PartId, type PromptForm } from './form.ts';

/** What was found in a prompt, where it is shown and where it is mended. */
export interface PromptSecrets {
  /** By the part that goes out with it. */
  readonly parts: readonly { readonly part: ComposedPart; readonly found: readonly Secret[] }[];
  /** Facts that hold some of it, where they are what the part says. */
  readonly facts: ReadonlyMap<FactId, readonly Secret[]>;
  /** Whether a copy without these facts holds nothing of it any more. */
  readonly isOnlyInFacts: boolean;
}

/** Looks through everything that would leave, part by part. */
export function secretsOf(form: PromptForm, prompt: Prompt, policy: Policy): PromptSecrets {
  const inParts = prompt.parts
    .map((part) => ({ part, found: findSecrets(part.text, policy) }))
    .filter(({ found }) => found.length > 0);
  const facts = new Map(
    form.written.facts === undefined
      ? factIds.flatMap((id) => {
          const found = findSecrets(form.facts[id], policy);
          return found.length > 0 ? [[id, found] as const] : [];
        })
      : [],
  );
  const only: PartId = 'facts';
  const isOnlyInFacts = facts.size > 0 && inParts.every(({ part }) => part.id === only);
  return { parts: inParts, facts, isOnlyInFacts };
}

/** How many places were found in all. */
export const countSecrets = ({ parts }: PromptSecrets): number =>
  parts.reduce((sum, { found }) => sum + found.length, 0);
