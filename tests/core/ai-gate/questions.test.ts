import { describe, expect, test } from 'vitest';
import { fitAbout } from '@/lib/core/ai-gate/checked.ts';
import type { AiGate } from '@/lib/core/ai-gate/gate.ts';
import { noGate } from '@/lib/core/ai-gate/no-gate.ts';
import { noteReceived } from '@/lib/core/ai-gate/note-received.ts';
import { promptState } from '@/lib/core/ai-gate/prompt-state.ts';
import { readClaims } from '@/lib/core/ai-gate/read-claims.ts';
import { tick } from '@/lib/core/ai-gate/ticks.ts';
import { checklist } from '@/lib/core/checklist.ts';
import { readPost } from '@/lib/core/text/post.ts';
import { situationOf } from '../support/question-modules.ts';
import { received } from './received.ts';

const text = 'Cek kesehatan gratis untuk usia 18 tahun ke atas, Sabtu, 28 November 2026.';
const at = '2026-11-24T02:41:00.000Z';
const fromTool = noteReceived(noGate, received({ tool: 'ChatGPT' }), at);

/** Everything ticked and confirmed by Dewi. */
function checked(of: string): AiGate {
  const post = readPost(of, 'facebook');
  let gate: AiGate = { ...fromTool, fit: { by: 'Rina', at, about: fitAbout(post) } };
  for (const claim of readClaims(post)) {
    const ticked = tick(gate, claim, { source: 'Surat 440/1182', by: 'Dewi', at });
    if (ticked.ok) gate = ticked.value;
  }
  return gate;
}

const pointsOf = (of: string, aiGate?: AiGate, answers?: Record<string, string>) =>
  checklist(situationOf({ text: of, ...(aiGate && { aiGate }), ...(answers && { answers }) }));
const pointOf = (id: string, ...args: Parameters<typeof pointsOf>) =>
  pointsOf(...args).find(({ question }) => question.id === id);

describe('a text that came from a tool', () => {
  test('answers what AI was used for', () => {
    expect(pointOf('ai/ai-use', text)?.status).toBe('open');
    const point = pointOf('ai/ai-use', text, fromTool);
    expect(point?.status).toBe('closed');
    expect(point?.answer).toMatchObject({ option: 'draft', note: 'ChatGPT', answeredAt: null });
  });

  test('has to be checked, until every claim has its source and its readers were thought of', () => {
    const open = pointOf('ai/human-check', text, fromTool);
    expect(open?.status).toBe('open');
    expect(open?.question.why.id).toMatch(/^Di gerbang AI 2 fakta belum dicentang\. /);
    expect(open?.evidence.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
      '18 tahun',
      'Sabtu, 28 November 2026',
    ]);
    const done = pointOf('ai/human-check', text, checked(text));
    expect(done?.answer).toMatchObject({ option: 'checked', note: 'Dewi, Rina' });
    expect(pointOf('ai/human-check', text, { ...checked(text), fit: null })?.status).toBe('open');
  });

  test.each([
    ['a claim changes', text.replace('18 tahun', '17 tahun')],
    [
      'a word changes, since it was read for its readers as it was',
      text.replace('gratis', 'murah'),
    ],
    ['a gap is left', `${text} Daftar di [tautan].`],
  ])('has to be checked again where %s', (_, edited) => {
    expect(pointOf('ai/human-check', edited, checked(text))?.status).toBe('open');
  });

  test('is not asked about where a person said that no AI was used', () => {
    expect(pointOf('ai/human-check', text, fromTool, { 'ai/ai-use': 'no' })).toBeUndefined();
  });
});

describe('its prompt', () => {
  test('answers whether it was complete, and only then', () => {
    const prompt = 'Fakta: … Pembaca: warga. Tujuan: mereka datang. Batasan: jangan mengarang.';
    const complete = noteReceived(noGate, received({ prompt }), at);
    expect(pointOf('ai/prompt-complete', text, complete)?.status).toBe('closed');
    expect(pointOf('ai/prompt-complete', text, fromTool)?.status).toBe('open');
  });

  test('is told where data of a person went along', () => {
    const facts = 'Penerima: NIK 3601021505900001.';
    const told = noteReceived(noGate, received({ facts }), at);
    expect(pointOf('ai/prompt-secrets', text, told)?.question.why.id).toMatch(/^Di prompt/);
    expect(pointOf('ai/prompt-secrets', text, fromTool)?.question.why.id).not.toMatch(/^Di prompt/);
    expect(pointOf('ai/prompt-secrets', text, fromTool)?.status).toBe('open');
  });

  test.each([
    ['', 'none'],
    ['Buatkan caption hari kesehatan', 'incomplete'],
    ['FAKTA: Sabtu. AUDIENS: ibu. TUJUAN: datang. BATASAN: tanpa gelar.', 'complete'],
  ])('%j is %s', (prompt, state) => {
    expect(promptState(prompt)).toBe(state);
  });
});
