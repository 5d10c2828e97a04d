import type { DeskFailure } from '../desk-messages.ts';
import type { popupFailure as inIndonesian } from '../id/popup-failure.ts';

export const popupFailure: Pick<DeskFailure, keyof typeof inIndonesian> = {
  'pin.no-field': {
    happened: 'There is no field to pin yet.',
    safe: 'This page was not touched.',
    act: 'Click once into the field, then press “Pin this field” again.',
  },
  'pin.unfit': {
    happened: 'This field is not for writing posts.',
    safe: 'We never read passwords, searches and fields of one line.',
    act: 'Click into the field with several lines, then pin that one.',
  },
  'pin.lost': {
    happened: 'The pin no longer fits this page.',
    safe: 'Your drafts are still here.',
    act: 'Click into the field, then pin it again.',
  },
  'side-panel.unopened': {
    happened: 'The side panel cannot be opened from here.',
    safe: 'All drafts and texts are whole.',
    act: 'Open Siap Tayang from the side panel menu of the browser.',
  },
  'diagnose.no-field': {
    happened: 'No field was found on this page.',
    safe: 'The page and its text did not change.',
    act: 'Click once in the composer, then press Diagnose again.',
  },
  'diagnose.refused': {
    happened: 'The browser does not let this page be looked at.',
    safe: 'The page and its text did not change.',
    act: 'Open an allowed site, click in its composer, then press Diagnose again.',
  },
};
