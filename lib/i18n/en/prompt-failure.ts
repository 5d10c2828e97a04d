import type { FailureText } from '../id/failure.ts';
import type { promptFailure as inIndonesian } from '../id/prompt-failure.ts';

export const promptFailure: Readonly<Record<keyof typeof inIndonesian, FailureText>> = {
  'prompt.missing': {
    happened: 'This prompt is not there, or cannot be read.',
    safe: 'Other prompts and drafts did not change.',
    act: 'Open the prompt workshop from the menu; the prompt written last is there.',
  },
};
