import { findAction } from './action.ts';
import { measureCeremony } from './ceremony.ts';
import type { Channel } from './channel.ts';
import type { Analysis, Finding } from './finding.ts';
import { guessKind } from './guess-kind.ts';
import { type ForeignParts, outside } from './language/foreign.ts';
import { lengthToCheck } from './limits.ts';
import { readPostToCheck } from './post-to-check.ts';
import { readabilityOf } from './readability.ts';
import type { Rule } from './rule.ts';
import { type Severity, severities } from './rule.ts';
import { weightIn } from './rule-choice.ts';
import { rules } from './rules/index.ts';
import { doAll, type Slices } from './slices.ts';
import type { Around, Post } from './text/post.ts';
import type { Span } from './text/span.ts';
import { typeTokens } from './text/typed-tokens.ts';
import { measureTone } from './tone/tone.ts';

/** What a check has to know besides the text. What is left out is as in a new post of an office that set nothing. */
export interface Context extends Partial<Around> {
  readonly channel: Channel;
  /** Other channels that get the same text: what holds for any of them is found. */
  readonly others?: readonly Channel[];
}

/**
 * Checks a text. Pure and synchronous: the same text gives the same findings.
 *
 * @param text As it stands in the composer; past the limit of a post it is not read.
 * @returns Findings, heaviest first, then in the order of the text. Never throws.
 */
export const analyze = (
  text: string,
  context: Context,
  active: readonly Rule[] = rules,
): Analysis => doAll(analyzeInSlices(text, context, active));

/** The same, rule by rule: a text of full length takes longer than a page may be kept waiting. */
export function* analyzeInSlices(
  text: string,
  { channel, others = [], ...around }: Context,
  active: readonly Rule[] = rules,
): Slices<Analysis> {
  const post = readPostToCheck(text, channel, around);
  yield;
  const findings: Finding[] = [];
  for (const rule of active) {
    findings.push(...findingsOf(rule, post, [channel, ...others]));
    yield;
  }
  return {
    findings: findings.sort(byWeightThenPlace),
    checkedLength: lengthToCheck(text),
    kind: guessKind(post),
    ceremony: measureCeremony(post),
    readability: readabilityOf(post),
    action: findAction(post),
    tone: measureTone(post),
    languages: post.languages,
    sentences: post.sentences.map(({ start, end }) => ({ start, end })),
    tokens: typeTokens(post),
    words: post.words.map(({ start, end }) => ({ start, end })),
  };
}

/** What one rule says of a post that goes to these channels. */
export function findingsOf(
  rule: Rule,
  post: Post,
  channels: readonly Channel[],
): readonly Finding[] {
  const channel = channels.find((each) => rule.channels?.includes(each) ?? true);
  const weight = weightIn(post.policy, rule);
  if (!channel || weight === 'off') return [];
  const found = runRule(rule, post.channel === channel ? post : { ...post, channel });
  return outside(foreignTo(rule, post.foreign), weight === 'own' ? found : weigh(found, weight));
}

/** Where an office says how heavy a rule is, all its places are. */
const weigh = (found: readonly Finding[], severity: Severity): readonly Finding[] =>
  found.map((finding) => ({ ...finding, severity }));

/** Where a rule has nothing to say. */
function foreignTo({ about }: Rule, { passages, sentences }: ForeignParts): readonly Span[] {
  if (!about) return [];
  return about === 'indonesian' ? passages : sentences;
}

const runRule = (rule: Rule, post: Post): Finding[] =>
  rule.check(post).map((hit) => ({
    ruleId: rule.id,
    code: rule.code,
    severity: hit.severity ?? rule.severity,
    start: hit.start,
    end: hit.end,
    name: rule.name,
    why: hit.why ?? rule.why,
    fixes: hit.fixes ?? [],
    advice: rule.advice,
    sources: rule.sources,
    ...(hit.kind && { kind: hit.kind }),
  }));

/** Heaviest first, then in the order of the text. */
export const byWeightThenPlace = (one: Finding, other: Finding): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  one.start - other.start ||
  one.end - other.end;
