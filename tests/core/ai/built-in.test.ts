import { describe, expect, test } from 'vitest';
import { BuiltIn, findBuiltIn } from '@/lib/ai/built-in.ts';

/** A page whose browser has a model that says these parts. */
const pageWith = (availability: string, parts: readonly string[], fault?: Error) => ({
  LanguageModel: {
    availability: async () => availability,
    create: async () => ({
      promptStreaming: () =>
        new ReadableStream<string>({
          start(controller) {
            for (const part of parts) controller.enqueue(part);
            if (fault) controller.error(fault);
            else controller.close();
          },
        }),
      destroy: () => undefined,
    }),
  },
});

const ask = (page: object) => {
  const heard: string[] = [];
  const { signal } = new AbortController();
  return new BuiltIn(page)
    .ask({ prompt: 'x', signal, onText: (text) => heard.push(text) })
    .then((asked) => ({ asked, heard }));
};

describe('the model of the browser', () => {
  test.each([
    [{}, 'none'],
    [pageWith('available', []), 'ready'],
    [pageWith('downloadable', []), 'to-fetch'],
    [pageWith('unavailable', []), 'not-here'],
  ])('is found, or not', async (page, state) => {
    expect(await findBuiltIn(page)).toBe(state);
  });

  test('answers part by part', async () => {
    const { asked, heard } = await ask(pageWith('available', ['Cek ', 'gratis.']));
    expect(asked).toEqual({ ok: true, value: 'Cek gratis.' });
    expect(heard).toEqual(['Cek ', 'Cek gratis.']);
  });

  test.each([
    [{}, 'ai.no-built-in', ''],
    [pageWith('available', []), 'ai.empty', ''],
    [pageWith('available', [], new Error('gone')), 'ai.no-built-in', ''],
  ])('fails with a reason', async (page, code, partial) => {
    expect((await ask(page)).asked).toMatchObject({ failure: { code, partial } });
  });
});
