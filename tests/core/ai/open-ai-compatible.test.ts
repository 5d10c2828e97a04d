import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpenAiCompatible } from '@/lib/ai/open-ai-compatible.ts';
import {
  type AiBehaviour,
  type AiServer,
  badAnswer,
  startAiServer,
  wholeAnswer,
} from '../../harness/ai-server.ts';

let server: AiServer;
beforeAll(async () => {
  server = await startAiServer();
});
afterAll(() => server.close());

const connection = (key = '') =>
  ({ id: 'ai', kind: 'endpoint', base: server.base, model: 'qwen3:4b', key }) as const;

const never = () => new AbortController().signal;

/** Asks a server that behaves so; `heard` is what was told on the way. */
async function ask(behaviour: AiBehaviour, silence?: number, signal = never(), key = '') {
  server.behave(behaviour);
  const heard: string[] = [];
  const provider = new OpenAiCompatible(connection(key), silence);
  const asked = await provider.ask({
    prompt: 'PERAN: penulis',
    signal,
    onText: (text) => heard.push(text),
  });
  return { asked, heard };
}

describe('an answer', () => {
  test('comes part by part, and is whole', async () => {
    const { asked, heard } = await ask('answers');
    expect(asked).toEqual({ ok: true, value: wholeAnswer.join('') });
    expect(heard).toEqual([wholeAnswer[0], wholeAnswer.slice(0, 2).join(''), wholeAnswer.join('')]);
  });

  test('that gives orders is text', async () => {
    expect((await ask('orders')).asked).toEqual({ ok: true, value: badAnswer });
  });
});

describe('what is sent', () => {
  test('is the prompt and the model, and nothing of this computer', async () => {
    await ask('answers');
    const request = server.requests.at(-1);
    expect(request?.path).toBe('/v1/chat/completions');
    expect(request?.body).toEqual({
      model: 'qwen3:4b',
      messages: [{ role: 'user', content: 'PERAN: penulis' }],
      stream: true,
    });
    expect(request?.headers.authorization).toBeUndefined();
    expect(Object.keys(request?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([]);
  });

  test('has the key where there is one', async () => {
    await ask('answers', undefined, never(), 'kunci-kantor');
    expect(server.requests.at(-1)?.headers.authorization).toBe('Bearer kunci-kantor');
  });
});

describe('a failure', () => {
  test.each([
    ['wrong-key', 'ai.key', '', null],
    ['busy', 'ai.busy', '', 17],
    ['broken', 'ai.server', '', null],
    ['says-error', 'ai.server', '', null],
    ['unknown-model', 'ai.rejected', '', null],
    ['nonsense', 'ai.not-protocol', '', null],
    ['bad-json', 'ai.not-protocol', '', null],
    ['empty', 'ai.empty', '', null],
    ['moved', 'ai.unreachable', '', null],
    ['half', 'ai.half', wholeAnswer[0], null],
  ] as const)('%s is called %s', async (behaviour, code, partial, retryAfter) => {
    expect((await ask(behaviour)).asked).toEqual({
      ok: false,
      failure: { code, partial, retryAfter },
    });
  });

  test.each([
    ['silent', ''],
    ['slow', wholeAnswer[0]],
  ] as const)('%s ends after too long a silence, with what came', async (behaviour, partial) => {
    const { asked } = await ask(behaviour, 200);
    expect(asked).toMatchObject({ failure: { code: 'ai.slow', partial } });
  });

  test('nobody there is called so', async () => {
    const gone = await startAiServer();
    await gone.close();
    const provider = new OpenAiCompatible({ ...connection(), base: gone.base });
    const asked = await provider.ask({ prompt: 'x', signal: never(), onText: () => undefined });
    expect(asked).toMatchObject({ failure: { code: 'ai.unreachable' } });
  });
});

test('the person ends it at once, keeps what came, and the connection is closed', async () => {
  server.behave('slow');
  const before = server.left();
  const ending = new AbortController();
  const provider = new OpenAiCompatible(connection());
  const asked = await provider.ask({
    prompt: 'x',
    signal: ending.signal,
    onText: () => ending.abort(),
  });
  expect(asked).toMatchObject({ failure: { code: 'ai.cancelled', partial: wholeAnswer[0] } });
  await expect.poll(() => server.left()).toBe(before + 1);
});
