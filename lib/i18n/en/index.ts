import type { Messages } from '../messages.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { failure } from './failure.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { publishing } from './publishing.ts';
import { sidePanel } from './side-panel.ts';

export const en: Messages = {
  common,
  check,
  panel,
  desk,
  popup,
  publishing,
  sidePanel,
  failure,
};
