import type { Language } from '../core/local.ts';
import { aiGate as inEnglish } from './en/ai-gate.ts';
import { aiGate as inIndonesian } from './id/ai-gate.ts';

/** Indonesian is the source here too. */
export type AiGateTexts = typeof inIndonesian;

/** The texts of the gate for AI texts, apart from the others: only the desk has it. */
export const aiGateMessages: Readonly<Record<Language, AiGateTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
