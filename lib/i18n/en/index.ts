import type { Messages } from '../messages.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { failure } from './failure.ts';
import { panel } from './panel.ts';
import { publishing } from './publishing.ts';

export const en: Messages = { common, check, panel, publishing, failure };
