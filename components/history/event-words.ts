import type { Language } from '@/lib/core/local.ts';
import type { DraftState, NumberedVersion } from '@/lib/core/records/fold.ts';
import type { NamedRecord, RecordOf } from '@/lib/core/records/record.ts';
import { isLate } from '@/lib/core/review/deadline.ts';
import type { KnownPeople } from '@/lib/core/review/known-people.ts';
import { evidenceOf } from '@/lib/core/review/proof.ts';
import type { HistoryTexts } from '@/lib/i18n/history-messages.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import { spokenMoment } from '../desk/spoken-date.ts';
import { namedBy, reasonOf } from './version-name.ts';

/** In which words, and of which history, an event is told. */
export interface Telling {
  readonly texts: HistoryTexts;
  readonly channels: Messages['common']['channel'];
  readonly language: Language;
  readonly state: DraftState;
  /** By whom a decision can be proved. */
  readonly known: KnownPeople;
}

/** What happened, in a sentence. */
export function eventWords(one: NamedRecord, telling: Telling): string {
  const { hash, record } = one;
  const { happened } = telling.texts;
  switch (record.kind) {
    case 'version':
      return versionWords(hash, telling);
    case 'publication':
      return publicationWords(record.body, telling);
    case 'deletion':
      return said(happened.deletion, record.body.reason);
    case 'comment':
      return happened.comment(record.body.text);
    case 'suggestion':
      return happened.suggestion(record.body.replacement);
    case 'resolution':
      return resolutionWords(one as unknown as NamedRecord<'resolution'>, telling);
    case 'request':
      return requestWords(record.body, telling);
    case 'decision':
      return decisionWords(one as unknown as NamedRecord<'decision'>, telling);
    case 'case':
      return caseWords(record.body, happened);
    case 'correction':
      return said(happened[record.body.kind], record.body.reason);
    default:
      return happened.other;
  }
}

function caseWords(
  { kind, claim, closed }: RecordOf<'case'>['body'],
  { caseNoted, caseClosed }: HistoryTexts['happened'],
): string {
  return closed ? said(caseClosed[closed.as], closed.reason) : said(caseNoted[kind], claim);
}

const said = (what: string, why: string): string => (why ? `${what}: ${why}` : what);

function versionWords(hash: string, telling: Telling): string {
  const { state, texts } = telling;
  const version = state.versions.find((one) => one.hash === hash);
  if (!version) return texts.happened.version;
  const what = said(texts.happened.version, reasonOf(version, state, texts));
  return [what, planWords(version, telling), tickWords(version, telling)]
    .filter(Boolean)
    .join('. ');
}

/** When it is to come out, where this version says another time than the one that it grew from. */
function planWords({ record }: NumberedVersion, { state, texts, language }: Telling): string {
  const before = state.versions.find(({ hash }) => record.parents.includes(hash));
  const [was, is] = [before?.record.body.details.plannedAt ?? null, record.body.details.plannedAt];
  if (was === is) return '';
  return is ? texts.happened.plan(spokenMoment(is, language)) : texts.happened.noPlan;
}

/** How many claims were ticked at the gate since the version that it grew from, and by whom. */
function tickWords({ record }: NumberedVersion, { state, texts }: Telling): string {
  const before = state.versions.find(({ hash }) => record.parents.includes(hash));
  const known = new Set(
    before?.record.body.details.aiGate?.ticks.map(({ at, about }) => at + about),
  );
  const fresh = (record.body.details.aiGate?.ticks ?? []).filter(
    ({ at, about }) => !known.has(at + about),
  );
  if (fresh.length === 0) return '';
  return texts.happened.ticked(fresh.length, [...new Set(fresh.map(({ by }) => by))].join(', '));
}

/** What was settled; a withdrawal took the draft back from the bin, or opened a remark again. */
function resolutionWords({ hash, record }: NamedRecord<'resolution'>, telling: Telling): string {
  const { happened } = telling.texts;
  const { outcome } = record.body;
  if (outcome !== 'withdrawn') return happened[outcome];
  return telling.state.takenBack.includes(hash) ? happened.takenBack : happened.reopened;
}

const requestWords = (
  { until }: RecordOf<'request'>['body'],
  { texts: { happened }, language }: Telling,
): string => (until ? happened.asked(spokenMoment(until, language)) : happened.askedWithoutEnd);

/** What was decided, and what that is worth: where nothing is proved, that is said too. */
function decisionWords(one: NamedRecord<'decision'>, { state, texts, known }: Telling): string {
  const { outcome, comment, recorded, version: hash } = one.record.body;
  const { happened, evidence } = texts;
  const what = said(happened[outcome], comment);
  const version = state.versions.find((other) => other.hash === hash);
  const worth = version ? evidenceOf(one, version, known) : 'pernyataan';
  const late = version && isLate(one, state, version) ? `, ${happened.late}` : '';
  return `${what} (${evidence[worth](recorded?.from ?? '')}${late})`;
}

function publicationWords(
  { channel, isPlanned, publishedAt, textHash, version }: RecordOf<'publication'>['body'],
  { state, texts, channels, language }: Telling,
): string {
  const { happened } = texts;
  const name = channels[channel];
  const first = isPlanned
    ? happened.planned(name, spokenMoment(publishedAt, language))
    : happened.published(name);
  if (textHash === null) return `${first} ${happened.notCompared}`;
  return `${first} ${version ? happened.sameAs(namedBy(version, state)) : happened.sameAsNone}`;
}
