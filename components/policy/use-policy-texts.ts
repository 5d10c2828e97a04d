import { type PolicyTexts, policyMessages } from '@/lib/i18n/policy-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the policy in the language of the person. */
export const usePolicyTexts = (): PolicyTexts => policyMessages[useMessages().language];
