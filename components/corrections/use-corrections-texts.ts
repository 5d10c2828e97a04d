import { type CorrectionsTexts, correctionsMessages } from '@/lib/i18n/corrections-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of corrections in the language of the person. */
export const useCorrectionsTexts = (): CorrectionsTexts =>
  correctionsMessages[useMessages().language];
