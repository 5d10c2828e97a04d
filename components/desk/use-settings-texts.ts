import { type SettingsTexts, settingsMessages } from '@/lib/i18n/settings-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the settings in the language of the person. */
export const useSettingsTexts = (): SettingsTexts => settingsMessages[useMessages().language];
