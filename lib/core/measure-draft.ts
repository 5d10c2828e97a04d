import { check } from './check.ts';
import type { DraftFigures } from './draft-row.ts';
import { openPoints } from './open-points.ts';
import type { Policy } from './policy.ts';
import type { WorkingCopy } from './working-copy.ts';

/** What the check says of a draft for the list: guessed kind, what it is about, how many points are open. Pure. */
export function measureDraft(
  { text, channel, selfCheck, details }: WorkingCopy,
  policy: Policy,
  today: string | null,
): DraftFigures {
  const mediaCount = details.media.length;
  const checked = check({ text, channels: [channel], selfCheck, mediaCount, policy, today });
  const { findings, points, guess, ceremony } = checked;
  const { counts } = openPoints(text, findings, points, selfCheck.ignored);
  return { kind: guess?.kind ?? null, ceremony: ceremony?.band ?? null, ...counts };
}
