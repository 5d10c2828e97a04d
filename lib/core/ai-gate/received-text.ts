import type { Channel } from '../channel.ts';
import type { Failure } from '../failure.ts';
import { maxCheckedLength } from '../limits.ts';
import { longestPrompt, type Provenance } from '../records/bodies.ts';
import { fail, type Result, succeed } from '../result.ts';

/** What an AI tool wrote, as the workshop or a person brings it. */
export interface ReceivedText extends Provenance {
  readonly text: string;
  readonly channel: Channel;
}

/** What no typed text holds: half of what lies in a file that is none. */
const unreadable = /[^\P{Cc}\t\n\v\f]|\ufffd/gu;

/** So many of them are no slip any more. */
const mostUnreadable = 8;

/**
 * Reads what comes as the text of an AI tool. Orders, code and HTML in it are text like any other; line ends
 * become `\n`. Pure.
 *
 * @returns The text with what it comes from, its short names trimmed and cut to what a version takes; else why
 *   it is not taken: nothing in it, longer than any post, no text at all, or a prompt that is too long.
 */
export function readReceived(received: ReceivedText): Result<ReceivedText, Failure> {
  const { prompt, facts } = received;
  const text = received.text.replace(/\r\n?/gu, '\n').toWellFormed();
  if (text.trim() === '') return fail({ code: 'ai-text.empty' });
  if (text.length > maxCheckedLength) return fail({ code: 'ai-text.too-long' });
  if (isBinary(text)) return fail({ code: 'ai-text.binary' });
  if (Math.max(prompt.length, facts.length) > longestPrompt) {
    return fail({ code: 'ai-text.prompt-too-long' });
  }
  return succeed({
    ...received,
    text,
    tool: named(received.tool, 200),
    provider: named(received.provider, 300),
    model: named(received.model, 200),
  });
}

const isBinary = (text: string): boolean =>
  text.includes('\0') || (text.match(unreadable)?.length ?? 0) >= mostUnreadable;

const named = (name: string, longest: number): string => name.trim().slice(0, longest);
