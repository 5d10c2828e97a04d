import type { DeskFailure } from '../desk-messages.ts';
import type { correctionFailure as inIndonesian } from '../id/correction-failure.ts';

/** What can go wrong with a case and its answer. */
export const correctionFailure = {
  'case.empty': {
    happened: 'The case is not recorded: what is wrong or goes round is still empty.',
    safe: 'The other fields are still on this page.',
    act: 'Write one sentence about what is wrong or goes round.',
  },
  'case.too-long': {
    happened: 'The case is not recorded: one field has more than 2,000 characters.',
    safe: 'What you wrote is still on this page.',
    act: 'Shorten that field. Details can be a link or a note of the draft.',
  },
  'case.odd-date': {
    happened: 'The case is not recorded: one of its times cannot be.',
    safe: 'What you wrote is still on this page.',
    act: 'Give a time that has passed, or leave it empty where it is not known.',
  },
  'case.no-reason': {
    happened: 'Not recorded: the reason is still empty.',
    safe: 'The case and the post did not change.',
    act: 'Write the reason in one sentence.',
  },
  'case.changed': {
    happened: 'This case was changed elsewhere after you opened it.',
    safe: 'That change is kept; what you wrote is still on this page.',
    act: 'Compare it with the case as it is now, then record again.',
  },
  'case.gone': {
    happened: 'This case is not on this computer.',
    safe: 'Other cases and all drafts are whole.',
    act: 'Go back to the board. If it should be here, import the last backup.',
  },
  'post.not-out': {
    happened: 'This draft is not recorded as published, or was withdrawn.',
    safe: 'Nothing changed.',
    act: 'Record its publication first, then try again. A draft that is not out can simply be edited.',
  },
} as const satisfies Pick<DeskFailure, keyof typeof inIndonesian>;
