import { type SidePanelTexts, sidePanelMessages } from '@/lib/i18n/side-panel-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the side panel in the language of the person. */
export const useSidePanelTexts = (): SidePanelTexts => sidePanelMessages[useMessages().language];
