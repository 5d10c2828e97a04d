import { useCallback, useEffect, useRef, useState } from 'react';
import type { AiRun, AiWishes, BuiltInState } from '@/components/ai/ai-state.ts';
import type { AiConnection } from '@/lib/core/ai/connection.ts';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import type { Services } from '../services.ts';
import { useAnswer } from '../use-answer.ts';
import { readAiAddress } from './ai-address.ts';

type Taken = Pick<AiWishes, 'onTake' | 'onCopyAnswer'>;

/**
 * The AI of the office: off until it is switched on, asked only at a press, and given up at any time.
 *
 * @param take Brings an answer to the gate; gives why not.
 */
export function useAi(
  { ai, stores }: Services,
  take: (answer: string, connection: AiConnection, asked: string) => Promise<FailureCode | null>,
  onCopyAnswer: Taken['onCopyAnswer'],
): AiWishes {
  const { aiConnections } = stores;
  const { value: connection = null } = useAnswer(
    useCallback(() => aiConnections.read(), [aiConnections]),
  );
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const builtIn = useBuiltIn(ai);
  const { run, send, stop, discard, asked } = useRun(ai, connection);
  const keep = async (keeping: Promise<Result<unknown, Failure>>) => {
    const kept = await keeping;
    setFailure(kept.ok ? null : kept.failure.code);
  };
  const switchOn = async (typed: string, model: string, key: string) => {
    const address = readAiAddress(typed);
    if (!address.ok) return setFailure(address.failure.code);
    const { base, origin } = address.value;
    if (!(await ai.allow(origin))) return setFailure('ai.refused-permission');
    await keep(aiConnections.write({ id: 'ai', kind: 'endpoint', base, model, key }));
  };
  const switchOff = async () => {
    stop();
    await ai.forbid();
    await keep(aiConnections.remove());
  };
  return {
    connection,
    builtIn,
    run,
    failure,
    onSwitchOn: (...typed) => void switchOn(...typed),
    onBuiltIn: () => void keep(aiConnections.write({ id: 'ai', kind: 'built-in' })),
    onSwitchOff: () => void switchOff(),
    onSend: (prompt) => void send(prompt),
    onStop: stop,
    onTake: (answer) => connection && void take(answer, connection, asked()).then(setFailure),
    onCopyAnswer,
    onDiscard: discard,
  };
}

/** One asking at a time; leaving the page ends it. */
function useRun(ai: Services['ai'], connection: AiConnection | null) {
  const [run, setRun] = useState<AiRun>({ kind: 'idle' });
  const ending = useRef<AbortController>(null);
  const prompt = useRef('');
  useEffect(() => () => ending.current?.abort(), []);
  const send = async (text: string) => {
    if (!connection) return;
    const current = new AbortController();
    ending.current = current;
    prompt.current = text;
    setRun({ kind: 'running', text: '' });
    const provider = await ai.providerOf(connection);
    const { signal } = current;
    const onText = (came: string) => !signal.aborted && setRun({ kind: 'running', text: came });
    const answered = await provider.ask({ prompt: text, signal, onText });
    setRun(
      answered.ok
        ? { kind: 'whole', text: answered.value }
        : { kind: 'failed', failure: answered.failure },
    );
  };
  return {
    run,
    send,
    stop: () => ending.current?.abort(),
    discard: () => setRun({ kind: 'idle' }),
    asked: () => prompt.current,
  };
}

function useBuiltIn(ai: Services['ai']): BuiltInState | undefined {
  const [state, setState] = useState<BuiltInState>();
  useEffect(() => {
    void ai.findBuiltIn().then(setState);
  }, [ai]);
  return state;
}
