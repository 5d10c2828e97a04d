import { measureCeremony } from '@/lib/core/ceremony.ts';
import type { Channel } from '@/lib/core/channel.ts';
import { checklist } from '@/lib/core/checklist.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { guessKind } from '@/lib/core/guess-kind.ts';
import { isIgnored, quoteOf } from '@/lib/core/ignore.ts';
import { openPoints } from '@/lib/core/open-points.ts';
import type { Rule } from '@/lib/core/rule.ts';
import type { Ignored, SelfCheck } from '@/lib/core/self-check.ts';
import { readSituation } from '@/lib/core/situation.ts';
import type { Post } from '@/lib/core/text/post.ts';
import type { Span } from '@/lib/core/text/span.ts';
import type { Ceremony, CountedWord } from './ceremony-meter.tsx';
import type { CheckView, SeverityCounts } from './check-view.ts';
import type { IgnoredFinding } from './ignored-list.tsx';
import type { GuessedKind } from './kind-pick.tsx';
import { previewOf } from './preview-of.ts';

/** What is known of a text before it is shown. */
export interface Checked {
  readonly text: string;
  readonly channel: Channel;
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly selfCheck: SelfCheck;
  readonly mediaCount: number;
}

/** Puts together what the rules found, what the person said, and what is still open. */
export function buildView({ text, channel, findings, rules, ...said }: Checked): CheckView {
  const { kind, answers, ignored } = said.selfCheck;
  const situation = readSituation({
    text,
    channel,
    kind,
    mediaCount: said.mediaCount,
    findings,
    answers,
  });
  const points = text.trim() === '' ? [] : checklist(situation);
  const open = openPoints(text, findings, points, ignored);
  return {
    text,
    rules,
    situation,
    findings: open.findings,
    ignored: findings.flatMap((finding) => ignoredAs(finding, text, ignored)),
    points,
    kind,
    guess: guessIn(situation.post),
    ceremony: ceremonyIn(situation.post),
    preview: previewOf(text, open.findings),
    counts: open.counts,
  };
}

function ignoredAs(finding: Finding, text: string, all: readonly Ignored[]): IgnoredFinding[] {
  const ignored = all.find((one) => isIgnored(text, finding, [one]));
  return ignored ? [{ finding, ignored }] : [];
}

function guessIn(post: Post): GuessedKind | null {
  const guess = guessKind(post);
  return guess && { kind: guess.kind, word: post.text.slice(guess.word.start, guess.word.end) };
}

function ceremonyIn(post: Post): Ceremony | null {
  const measured = measureCeremony(post);
  if (!measured) return null;
  const { index, band, citizenWords, eventWords } = measured;
  return {
    index,
    band,
    citizen: countWords(post.text, citizenWords),
    event: countWords(post.text, eventWords),
  };
}

/** Each word once, with how often it stands in the text, in the order of the text. */
function countWords(text: string, spans: readonly Span[]): readonly CountedWord[] {
  const counts = new Map<string, number>();
  for (const { start, end } of spans) {
    const word = text.slice(start, end).toLocaleLowerCase('id');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count }));
}

/** How many findings of each weight. */
export const countsOf = (findings: readonly Finding[]): SeverityCounts =>
  openPoints('', findings, [], []).counts;

/** A finding as it is ignored: for these words and no others. */
export const ignoredOf = (finding: Finding, text: string, reason: string): Ignored => ({
  rule: finding.ruleId,
  quote: quoteOf(text, finding),
  reason,
  ignoredAt: new Date().toISOString(),
});
