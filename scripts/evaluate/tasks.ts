import { action } from './action.ts';
import { ceremony } from './ceremony.ts';
import { clickbait } from './clickbait.ts';
import { falseAlarms } from './false-alarms.ts';
import { formality } from './formality.ts';
import { kind } from './kind.ts';
import { language } from './language.ts';
import { personalData } from './personal-data.ts';
import { sentences } from './sentences.ts';
import { slang } from './slang.ts';
import type { Task } from './task.ts';
import { tokens } from './tokens.ts';

/** Everything that is measured. */
export const tasks: readonly Task[] = [
  ceremony,
  kind,
  action,
  sentences,
  tokens,
  personalData,
  slang,
  formality,
  clickbait,
  language,
  falseAlarms,
];
