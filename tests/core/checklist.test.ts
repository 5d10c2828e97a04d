import { describe, expect, test } from 'vitest';
import { aboutOf, checklist } from '../../lib/core/checklist.ts';
import type { Question, QuestionExample } from '../../lib/core/question.ts';
import type { ApprovalView } from '../../lib/core/review/approval-view.ts';
import { fingerprint } from '../../lib/core/text/fingerprint.ts';
import { answer, questionModules, situationOf } from './support/question-modules.ts';
import { reopenings } from './support/reopened-answers.ts';
import { unmark } from './support/unmark.ts';

const named = ({ text, ...rest }: QuestionExample) => ({
  title: [text, JSON.stringify(rest)].join(' '),
  example: { text, ...rest },
});

describe.each(questionModules)('$path', ({ question, examples }) => {
  test.each(examples.asked.map(named))('is asked: $title', ({ example }) => {
    const [point] = checklist(situationOf(example), undefined, [question]);
    expect(point?.status).toBe('open');
    const found = (point?.evidence ?? []).flatMap(({ span }) => (span ? [span] : []));
    expect(found.toSorted((one, other) => one.start - other.start)).toEqual(
      unmark(example.text).spans,
    );
  });

  test.each(examples.notAsked.map(named))('is not asked: $title', ({ example }) => {
    expect(checklist(situationOf(example), undefined, [question])).toEqual([]);
  });

  test('an answer holds while what it speaks of stays', () => {
    for (const example of examples.asked) {
      expect(statusAfter(question, example, example)).toBe('closed');
    }
  });
});

/** Answers in one situation, and looks in another. */
function statusAfter(question: Question, before: QuestionExample, after: QuestionExample) {
  const option = question.options.find(({ closes }) => closes);
  const about = aboutOf(question, situationOf(before));
  const given = answer({ question: question.id, option: option?.id ?? '', note: 'Rina', about });
  const situation = situationOf(after);
  const answers = [...situation.answers, given];
  return checklist(situation, answers, [question])[0]?.status;
}

const find = (path: string): Question => {
  const found = questionModules.find((module) => module.path === path);
  if (!found) throw new Error(`no question ${path}`);
  return found.question;
};

test.each(reopenings)(
  '%s is open again only when what was answered changes',
  (path, answered, same, other) => {
    expect(statusAfter(find(path), answered, same)).toBe('closed');
    expect(statusAfter(find(path), answered, other)).toBe('reopened');
  },
);

describe('the second pair of eyes', () => {
  const question = find('governance/four-eyes');
  const name = { version: 4, code: '9F2C', by: 'Rina Hartati', isProved: true };
  const post = situationOf({ text: 'Posyandu buka Sabtu di balai desa.' });
  const asked = (approval: ApprovalView) => checklist({ ...post, approval }, [], [question])[0];

  test('is answered by an approval of this very text', () => {
    const point = asked({ ...name, is: 'same', hasPictures: false });
    expect(point?.status).toBe('closed');
    expect(point?.answer).toMatchObject({ option: 'approved', note: 'Rina Hartati (v4)' });
  });

  test.each<ApprovalView>([
    { is: 'never' },
    { is: 'stopped', why: 'held', version: 4, code: '9F2C', by: 'Rina' },
    { ...name, is: 'over', why: 'lapsed' },
    { ...name, is: 'differs', words: 1, passages: [], text: null },
  ])('is asked where the approval is not of this text: $is', (approval) => {
    expect(asked(approval)?.status).toBe('open');
  });
});

describe('a question stays open', () => {
  const question = find('governance/four-eyes');
  const situation = situationOf({ text: 'Posyandu buka Sabtu di balai.' });
  const about = aboutOf(question, situation);
  const statusOf = (option: string, note: string) =>
    checklist(situation, [answer({ question: question.id, option, note, about })], [question])[0]
      ?.status;

  test('until what it asks for is written too', () => {
    expect(statusOf('approved', '  ')).toBe('open');
    expect(statusOf('approved', 'Rina')).toBe('closed');
  });

  test('with an option that settles nothing, or is not known', () => {
    expect(statusOf('not-yet', 'Rina')).toBe('open');
    expect(statusOf('dihapus', 'Rina')).toBe('open');
  });

  test('by the last answer, where it was given twice', () => {
    const first = answer({ question: question.id, option: 'approved', note: 'Rina', about });
    const answers = [first, { ...first, option: 'not-yet' }];
    expect(checklist(situation, answers, [question])[0]).toMatchObject({
      status: 'open',
      answer: { option: 'not-yet' },
    });
  });
});

describe('a fingerprint', () => {
  test('is short enough to be kept, and always the same', () => {
    for (const text of ['', 'Posyandu', '😊', 'a'.repeat(1_000_000)]) {
      const about = fingerprint(text);
      expect(fingerprint(text)).toBe(about);
      expect(about.length).toBeLessThan(25);
    }
  });

  test('differs where one letter differs, or two change places', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'aab', 'aba', 'baa', '20 persen', '25 persen'];
    const many = Array.from({ length: 20_000 }, (_, at) => `warga ${at}`);
    const all = [...texts, ...many].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });
});
