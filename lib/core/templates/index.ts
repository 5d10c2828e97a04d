import { behaviour } from './behaviour.ts';
import { clarification } from './clarification.ts';
import { correction } from './correction.ts';
import { emergency } from './emergency.ts';
import { lostDocument } from './lost-document.ts';
import type { ReadyText } from './ready-text.ts';
import { registration } from './registration.ts';
import { roadClosed } from './road-closed.ts';
import { scheduleChange } from './schedule-change.ts';
import { service } from './service.ts';

/** Every ready text, in the order in which offices need them. */
export const readyTexts: readonly ReadyText[] = [
  service,
  lostDocument,
  registration,
  scheduleChange,
  roadClosed,
  behaviour,
  emergency,
  clarification,
  correction,
];
