import type { ArchiveEntry } from './archive/selection.ts';
import { cameOutAt } from './came-out-at.ts';
import { isoDateOf } from './iso-date.ts';

/** How long an office keeps its posts on this computer, in months; null: for ever. */
export interface Retention {
  /** Posts that came out, or that their site was asked to bring out, from that moment on. */
  readonly published: number | null;
  /** Drafts that never came out, from their last change or their planned time. */
  readonly unpublished: number | null;
}

/**
 * Whether a draft stays longer than the rule of the office says. Never where it is held, nor where it is
 * for another office than the one whose rule it is.
 *
 * @param now Present moment.
 */
export function isPastRetention(
  entry: ArchiveEntry,
  { retention, office }: { readonly retention: Retention; readonly office: string },
  now: Date,
): boolean {
  if (entry.isHeld || isOfAnother(entry.office, office)) return false;
  const outAt = cameOutAt(entry);
  const months = outAt ? retention.published : retention.unpublished;
  if (months === null) return false;
  const since = outAt ?? later(entry.updatedAt, entry.plannedAt);
  return isoDateOf(new Date(since)) < isoDateOf(monthsBefore(now, months));
}

const later = (one: string, other: string | null): string =>
  other !== null && other > one ? other : one;

const isOfAnother = (office: string, own: string): boolean =>
  office !== '' && office.trim().toLowerCase() !== own.trim().toLowerCase();

/** The same day so many months before; the last of the month where it has no such day. */
function monthsBefore(moment: Date, months: number): Date {
  const [year, month] = [moment.getFullYear(), moment.getMonth() - months];
  const lastDay = new Date(year, month + 1, 0).getDate();
  return new Date(year, month, Math.min(moment.getDate(), lastDay));
}
