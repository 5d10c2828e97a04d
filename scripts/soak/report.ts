import { execFileSync } from 'node:child_process';
import { arch, cpus, getPriority, platform, totalmem } from 'node:os';
import type { Measured } from './measure-desk.ts';

/** What so many kills of one browser left. */
export interface Killed {
  /** How many processes wanted the processor, on the average of the last fifteen minutes. */
  readonly load: number;
  readonly kills: number;
  /** Writes that were answered before a kill, over all kills. */
  readonly answers: number;
  /** Drafts in the database after the last one. */
  readonly drafts: number;
  /** How far the working copy was behind what was typed, in milliseconds. */
  readonly behind: { readonly median: number; readonly most: number };
  /** The longest that a write had to wait for its answer, in milliseconds. */
  readonly slowest: number;
  /** What was answered and was gone, with the seed of its kill. */
  readonly lost: readonly string[];
  /** What was half or wrong. */
  readonly faults: readonly string[];
}

/** What is known of a browser; the parts may have run at different times. */
export interface Soaked {
  readonly desk?: Circumstances & Measured;
  readonly kills?: Circumstances & Killed & { readonly asked: number; readonly seed: number };
}

/** How far a working copy may be behind, in milliseconds, besides what the disk takes for a write. */
const mostBehind = 2000;

/** Whether nothing is known to be lost. */
export const isWhole = ({ kills }: Soaked = {}): boolean =>
  !kills ||
  (kills.lost.length === 0 &&
    kills.faults.length === 0 &&
    kills.behind.most <= mostBehind + kills.slowest);

type Circumstances = ReturnType<typeof circumstances>;

/** Where and on what it ran; nothing that names the machine. */
export const circumstances = () => ({
  at: new Date().toISOString(),
  commit: git('rev-parse', 'HEAD'),
  isChanged: git('status', '--porcelain', '--', 'lib', 'components', 'entrypoints') !== '',
  machine: {
    platform: `${platform()} ${arch()}`,
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? '',
    /** In gibibytes. */
    memory: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    /** As `nice` has it: below zero, it went before what else the machine did. */
    priority: getPriority(),
  },
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8' }).trim();
