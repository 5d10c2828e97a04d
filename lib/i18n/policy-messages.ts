import type { Language } from '../core/local.ts';
import { policy as inEnglish } from './en/policy.ts';
import { policy as inIndonesian } from './id/policy.ts';

/** Indonesian is the source here too. */
export type PolicyTexts = typeof inIndonesian;

/** The texts of the page of the policy, apart from the others: only the desk has it. */
export const policyMessages: Readonly<Record<Language, PolicyTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
