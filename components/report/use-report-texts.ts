import { type ReportTexts, reportMessages } from '@/lib/i18n/report-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of register and report in the language of the person. */
export const useReportTexts = (): ReportTexts => reportMessages[useMessages().language];
