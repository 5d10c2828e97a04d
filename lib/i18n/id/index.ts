import { check } from './check.ts';
import { common } from './common.ts';
import { failure } from './failure.ts';
import { panel } from './panel.ts';
import { publishing } from './publishing.ts';

/** Bahasa Indonesia: the source of every text of the interface. Spelling follows EYD V. */
export const id = { common, check, panel, publishing, failure };
