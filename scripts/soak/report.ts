import { execFileSync } from 'node:child_process';
import { arch, cpus, platform, totalmem } from 'node:os';
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

/** What is known of a browser: the desk is measured first, the kills come after. */
export interface Soaked extends Measured {
  readonly killed?: Killed;
}

/** How far a working copy may be behind, in milliseconds, besides what the disk takes for a write. */
const mostBehind = 2000;

export const isWhole = ({ killed }: Soaked): boolean =>
  killed !== undefined &&
  killed.lost.length === 0 &&
  killed.faults.length === 0 &&
  killed.behind.most <= mostBehind + killed.slowest;

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
  },
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8' }).trim();
