import { type Channel, channels } from './channel.ts';
import { textFor } from './channel-texts.ts';
import { check } from './check.ts';
import type { DraftFigures } from './draft-row.ts';
import { type OpenPoints, openPoints } from './open-points.ts';
import { picturesOf } from './pictures.ts';
import type { Policy } from './policy.ts';
import { isHighRisk } from './risk.ts';
import type { Severity } from './rule.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * What the check says of a draft for the list: guessed kind, what it is about, how many points are open. Where a
 * channel has a text of its own, the worst of the texts is what counts. Pure.
 */
export function measureDraft(
  copy: WorkingCopy,
  policy: Policy,
  today: string | null,
): DraftFigures {
  const { channel, otherTexts } = copy;
  const others = channels.filter((one) => one !== channel && otherTexts[one] !== undefined);
  const main = measureFor(copy, channel, policy, today);
  const all = [main, ...others.map((other) => measureFor(copy, other, policy, today))];
  const most = (severity: Severity) => Math.max(...all.map((figures) => figures[severity]));
  return {
    ...main,
    must: most('must'),
    should: most('should'),
    may: most('may'),
    isSelfChecked: all.every(({ isSelfChecked }) => isSelfChecked),
    isHighRisk: all.some(({ isHighRisk }) => isHighRisk),
  };
}

function measureFor(
  copy: WorkingCopy,
  channel: Channel,
  policy: Policy,
  today: string | null,
): DraftFigures {
  const { selfCheck, details } = copy;
  const text = textFor(copy, channel);
  const { media, aiGate } = details;
  const attached = { mediaCount: media.length, pictures: picturesOf(media), aiGate };
  const checked = check({ text, channels: [channel], selfCheck, ...attached, policy, today });
  const { findings, points, guess, ceremony } = checked;
  const open = openPoints(text, findings, points, selfCheck.ignored);
  const kind = guess?.kind ?? null;
  const answers = points.flatMap(({ question, answer, status }) =>
    status === 'closed' && answer ? [{ question: question.id, option: answer.option }] : [],
  );
  return {
    kind,
    ceremony: ceremony?.band ?? null,
    ...open.counts,
    isSelfChecked: text.trim() !== '' && !hasOwnMust(open),
    isHighRisk: isHighRisk({ text, kind: selfCheck.kind ?? kind, findings, answers }),
  };
}

/** Points of governance are what others have to do. */
const hasOwnMust = ({ findings, questions }: OpenPoints): boolean =>
  [...findings, ...questions.map(({ question }) => question)].some(
    ({ code, severity }) => severity === 'must' && !code.startsWith('GOV-'),
  );
