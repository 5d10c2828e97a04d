import { useEffect, useState, useSyncExternalStore } from 'react';
import { useFlush } from '@/components/desk/use-flush.ts';
import { usePromptTexts } from '@/components/prompt/use-prompt-texts.ts';
import { PromptSession } from '@/lib/keeping/prompt-session.ts';
import type { PageProps } from '../pages.tsx';
import { promptAddressOf } from '../route.ts';
import type { Begun } from './begin-prompt.ts';

type Around = Pick<PageProps, 'services' | 'desk'>;

/** A prompt that is being written and kept, and its way into the library. */
export function useWorkshop({ services, desk }: Around, start: Begun) {
  const texts = usePromptTexts();
  const { prompts, promptLibrary } = services.stores;
  const { draft } = start;
  const [session] = useState(
    () =>
      new PromptSession(start, ({ id, form, savedAt }) =>
        prompts.keep({ id, form, draft, basis: savedAt }),
      ),
  );
  const state = useSyncExternalStore(session.subscribe, session.getState);
  useFlush(session.flush);
  useAddress(state.save.savedAt === null ? null : promptAddressOf(state.id));
  const [name, setName] = useState(start.name);
  const saveVersion = async (called: string, note: string) => {
    // What a prompt begins with is kept by nobody before it is written in.
    if (state.save.savedAt === null) session.write(session.getState().form);
    await session.flush();
    const saved = await promptLibrary.save(session.getState().id, { name: called, note });
    if (saved.ok) setName(called);
    desk.say(
      saved.ok
        ? { kind: 'told', words: texts.save.saved(saved.value.versions.length) }
        : { kind: 'failure', code: saved.failure.code },
    );
  };
  return { session, ...state, name, saveVersion };
}

/** Names the open prompt, so that the page finds it again after a reload; without a move. */
function useAddress(address: string | null): void {
  useEffect(() => {
    if (address) history.replaceState(null, '', address);
  }, [address]);
}
