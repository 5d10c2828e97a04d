import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { checklist } from '../../lib/core/checklist.ts';
import { isIgnored, isReasonEnough, quoteOf } from '../../lib/core/ignore.ts';
import { openPoints } from '../../lib/core/open-points.ts';
import { type Ignored, ignoredSchema } from '../../lib/core/self-check.ts';
import { answer, situationOf } from './support/question-modules.ts';

const text = 'Posyandu buka Minggu (28/11/2026) dengan NIB.';
const { findings } = analyze(text, { channel: 'facebook' });
const [weekday, jargon] = findings;
if (!weekday || !jargon) throw new Error('the text of this test has two findings');

const ignore = (change: Partial<Ignored> = {}): Ignored => ({
  rule: weekday.ruleId,
  quote: quoteOf(text, weekday),
  reason: 'Tanggalnya memang begitu di undangan.',
  ignoredAt: '2026-11-24T02:00:00.000Z',
  ...change,
});

describe('a finding that was left as it is', () => {
  test('is left for these words, wherever they move', () => {
    expect(isIgnored(text, weekday, [ignore()])).toBe(true);
    const longer = `Gratis. ${text}`;
    const [moved] = analyze(longer, { channel: 'facebook' }).findings;
    expect(moved && isIgnored(longer, moved, [ignore()])).toBe(true);
  });

  test('comes back when the words change, and is no other rule’s', () => {
    expect(isIgnored(text, weekday, [ignore({ quote: 'Minggu (29/11/2026)' })])).toBe(false);
    expect(isIgnored(text, weekday, [ignore({ rule: jargon.ruleId })])).toBe(false);
  });

  test('needs a reason, except where it is only a hint', () => {
    expect(isIgnored(text, weekday, [ignore({ reason: '  ' })])).toBe(false);
    const hint = { ...weekday, severity: 'may' as const };
    expect(isIgnored(text, hint, [ignore({ reason: '' })])).toBe(true);
    expect(isReasonEnough('should', '')).toBe(false);
    expect(isReasonEnough('should', 'Nama acara')).toBe(true);
  });

  test('is kept with a quote that fits, never cut inside a character', () => {
    const long = `a${'😊'.repeat(400)}`;
    const quote = quoteOf(long, { start: 0, end: long.length });
    expect(quote.length).toBe(299);
    expect(quote.isWellFormed()).toBe(true);
    expect(ignoredSchema.safeParse(ignore({ quote })).success).toBe(true);
  });
});

describe('what is open', () => {
  const situation = situationOf({ text });
  const points = checklist(situation);

  test('is every finding and every question, counted by weight', () => {
    const open = openPoints(text, findings, points, []);
    expect(open.findings.map(({ code }) => code)).toEqual(['AKR-02', 'BHS-01']);
    expect(open.questions.map(({ question }) => question.code)).toEqual(['AIG-01', 'GOV-01']);
    expect(open).toMatchObject({ counts: { must: 3, should: 1, may: 0 }, total: 4 });
  });

  test('grows less by an answer and by a reason, and more when the text changes', () => {
    const [ai] = points;
    const about = ai?.about ?? '';
    const answers = [answer({ question: 'ai/ai-use', option: 'no', about })];
    const settled = openPoints(text, findings, checklist(situation, answers), [ignore()]);
    expect(settled).toMatchObject({ counts: { must: 1, should: 1 }, total: 2 });

    const other = 'Samsat buka Minggu (28/11/2026) dengan NIB.';
    const changed = situationOf({ text: other });
    const again = openPoints(other, changed.findings, checklist(changed, answers), [ignore()]);
    expect(again.questions.map(({ status }) => status)).toEqual(['reopened', 'open']);
  });

  describe('where a rule and a question have the same code', () => {
    const call =
      'Mari kita wujudkan lingkungan sehat untuk anak cucu kita semua demi masa depan daerah.\nTerima kasih.';
    const asked = situationOf({ text: call, kind: 'campaign' });
    const question = (answers = asked.answers) =>
      checklist(asked, answers).filter((point) => point.question.code === 'ISI-01');
    const found = asked.findings.filter(({ code }) => code === 'ISI-01');

    test('the finding stands for both', () => {
      expect(question()).toHaveLength(1);
      const open = openPoints(call, found, question(), []);
      expect(open).toMatchObject({ findings: [{ code: 'ISI-01' }], questions: [], total: 1 });
    });

    test('an answer settles both, until there is one more finding', () => {
      const about = question()[0]?.about ?? '';
      const id = 'content/one-clear-action';
      const answers = [answer({ question: id, option: 'none-needed', about })];
      expect(openPoints(call, found, question(answers), [])).toMatchObject({ total: 0 });
      const more = { ...asked, findings: [...found, ...found] };
      const again = checklist(more, answers).filter((point) => point.question.id === id);
      expect(again[0]?.status).toBe('reopened');
    });

    test('a reason speaks for the question too, except where the point is a must', () => {
      const [finding] = found;
      if (!finding) throw new Error('the call of this test is hollow');
      const left = ignore({ rule: finding.ruleId, quote: quoteOf(call, finding) });
      expect(openPoints(call, found, question(), [left])).toMatchObject({ total: 0 });
      const must = found.map((one) => ({ ...one, severity: 'must' as const }));
      expect(openPoints(call, must, question(), [left])).toMatchObject({ total: 1 });
    });
  });

  test('is nothing for an empty text', () => {
    const empty = situationOf({ text: '' });
    expect(openPoints('', [], checklist(empty), [])).toMatchObject({ total: 0 });
  });
});
