import { type SecrecyTexts, secrecyMessages } from '@/lib/i18n/secrecy-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts about who may see a draft, in the language of the person. */
export const useSecrecyTexts = (): SecrecyTexts => secrecyMessages[useMessages().language];
