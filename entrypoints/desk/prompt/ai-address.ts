import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';

/** Names and numbers of this computer and of the network of an office: what goes there stays there. */
const near =
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|[a-z\d-]{1,63}(?:\.local)?)$/u;

/** An address of an AI, and the sites that the browser is asked to allow for it: that one alone. */
export interface AiAddress {
  readonly base: string;
  /** Match pattern of its host; browsers know no ports there. */
  readonly origin: string;
}

/**
 * Reads the address of an OpenAI-compatible server as a person types it; without a path it is `/v1`.
 *
 * @returns `ai.address` where it is none; `ai.not-encrypted` where it leaves the office unencrypted.
 */
export function readAiAddress(typed: string): Result<AiAddress, Failure> {
  const url = parse(typed.trim());
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || url.username || url.search || url.hash) return fail({ code: 'ai.address' });
  if (url.protocol === 'http:' && !near.test(url.hostname))
    return fail({ code: 'ai.not-encrypted' });
  const path = url.pathname.replace(/\/$/u, '') || '/v1';
  return succeed({
    base: `${url.protocol}//${url.host}${path}`,
    origin: `${url.protocol}//${url.hostname}/*`,
  });
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
