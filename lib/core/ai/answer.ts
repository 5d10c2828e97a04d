import type { Failure } from '../failure.ts';

/** Why there is no whole answer, and what came all the same. */
export interface AiFailure extends Failure {
  /** As far as it came; empty where nothing did. */
  readonly partial: string;
  /** After how many seconds the address wants to be asked again; null where it said nothing. */
  readonly retryAfter: number | null;
}

/** HTML, code, orders to a computer: an answer that is no caption. */
const orders =
  /<\/?[a-z][a-z\d-]{0,30}[\s>/]|```|(?:javascript|data):|^\s{0,8}(?:sudo|rm|curl|wget|powershell) |(?:abaikan|ignore) (?:semua |all )?(?:instruksi|perintah|previous|prior)/imu;

/** Whether an answer holds orders or code. It is shown as text either way, and nothing of it is done. */
export const holdsOrders = (answer: string): boolean => orders.test(answer);

/**
 * Reads the header `Retry-After`: seconds, or a date.
 *
 * @param now Milliseconds since 1970.
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,6}$/u.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
