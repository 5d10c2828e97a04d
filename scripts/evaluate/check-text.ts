import { analyze } from '../../lib/core/analyze.ts';

/** The same check as in the panel, for an office that set nothing. */
export const checkText = (text: string) => analyze(text, { channel: 'facebook' });
