import { catalogue } from '../catalogue.ts';
import type { RuleChoice } from '../policy.ts';
import type { PackFailure } from './read-pack.ts';

/** The first choice about the catalogue that nobody may make; null where there is none. */
export function faultInChoices(choices: readonly RuleChoice[]): PackFailure | null {
  for (const { code } of choices) {
    const entry = catalogue.find((one) => one.code === code);
    if (!entry) return { code: 'policy.unknown-rule', named: code };
    if (entry.isLaw) return { code: 'policy.law-rule', named: code };
  }
  return null;
}
