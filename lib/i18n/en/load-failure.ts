import type { DeskFailure } from '../desk-messages.ts';
import type { loadFailure as inIndonesian } from '../id/load-failure.ts';

export const loadFailure: Pick<DeskFailure, keyof typeof inIndonesian> = {
  'composer.none-open': {
    happened: 'No composer is open.',
    safe: 'The draft stays at the editorial desk.',
    act: 'Open a composer of Facebook, Instagram or Business Suite in another tab, then try again.',
  },
  'tab.facebook': {
    happened: 'This draft is for Facebook, but the Instagram tab is shown.',
    safe: 'The texts of both tabs did not change; the draft stays at the editorial desk.',
    act: 'Choose the Facebook tab of the composer, then load again.',
  },
  'tab.instagram': {
    happened: 'This draft is for Instagram, but the Facebook tab is shown.',
    safe: 'The texts of both tabs did not change; the draft stays at the editorial desk.',
    act: 'Choose the Instagram tab of the composer, then load again.',
  },
};
