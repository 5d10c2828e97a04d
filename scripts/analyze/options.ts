import { parseArgs } from 'node:util';
import type { Channel } from '../../lib/core/channel.ts';
import { channels } from '../../lib/core/channel.ts';
import { isoDateOf } from '../../lib/core/iso-date.ts';

/** What cannot be done as it was asked; told in both languages. */
export class Complaint extends Error {}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        channel: { type: 'string', default: 'facebook' },
        today: { type: 'string', default: isoDateOf(new Date()) },
      },
    });
  } catch {
    throw new Complaint(
      'option.unknown: Pilihan itu tidak dikenal atau tidak lengkap; yang ada --json, --channel NAMA, dan --today HARI. / Unknown or incomplete option; there are --json, --channel NAME and --today DAY.',
    );
  }
}

/** What the command was asked. */
export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly channel: Channel;
  /** As on which day the texts are checked, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads what stands behind the name of the command. @throws Complaint where that is nothing it knows. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseOptions(args);
  const channel = channels.find((name) => name === values.channel);
  if (!channel) {
    throw new Complaint(
      `channel.unknown: Kanal “${values.channel}” tidak dikenal; pakai facebook atau instagram. / Unknown channel; use facebook or instagram.`,
    );
  }
  const { today } = values;
  if (!isDay(today)) {
    throw new Complaint(
      `day.unknown: Hari “${today}” tidak dikenal; tulis seperti 2026-11-24. / Unknown day; write it as 2026-11-24.`,
    );
  }
  if (positionals.length === 0) {
    throw new Complaint(
      'file.none: Sebut berkas yang diperiksa, atau - untuk masukan baku. / Name the files to check, or - for standard input.',
    );
  }
  return { files: positionals, json: values.json ?? false, channel, today };
}

const isDay = (written: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(written) && !Number.isNaN(Date.parse(written));
