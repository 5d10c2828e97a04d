import { useEffect, useState, useSyncExternalStore } from 'react';
import { SaveFailure } from '@/components/desk/save-failure.tsx';
import { useFlush } from '@/components/desk/use-flush.ts';
import { usePolicy } from '@/components/desk/use-policy.ts';
import { CopiedNote } from '@/components/prompt/copied-note.tsx';
import { usePromptTexts } from '@/components/prompt/use-prompt-texts.ts';
import { WorkshopPage } from '@/components/prompt/workshop-page.tsx';
import { copyText } from '@/lib/composers/copy-text.ts';
import { composePrompt } from '@/lib/core/prompt/compose.ts';
import { PromptSession } from '@/lib/keeping/prompt-session.ts';
import type { PageProps } from '../pages.tsx';
import { promptAddressOf } from '../route.ts';
import type { Begun } from './begin-prompt.ts';

type Props = Pick<PageProps, 'services' | 'desk' | 'bulletin'> & { readonly start: Begun };

/** A prompt in the workshop: kept as it is typed, and copied. */
export function Workshop({ services, desk, bulletin, start }: Props) {
  const texts = usePromptTexts();
  const policy = usePolicy(services.watchPolicy);
  const { prompts } = services.stores;
  const { draft } = start;
  const [session] = useState(
    () =>
      new PromptSession(start, ({ id, form, savedAt }) =>
        prompts.keep({ id, form, draft, basis: savedAt }),
      ),
  );
  const { id, form, save } = useSyncExternalStore(session.subscribe, session.getState);
  useFlush(session.flush);
  useAddress(save.savedAt === null ? null : promptAddressOf(id));
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (text: string, words: string) => {
    const copied = await copyText(text);
    setSaid(copied.ok ? words : null);
    desk.say(copied.ok ? null : { kind: 'failure', code: copied.failure.code });
    await session.flush();
  };
  return (
    <WorkshopPage
      {...{ form, policy, save, draft }}
      onCopy={(text, words) => void copy(text, words)}
      onForm={(changed) => {
        setSaid(null);
        session.write(changed);
      }}
      said={<CopiedNote said={said} />}
      ways={
        <a className="btn" href={promptAddressOf('new')}>
          {texts.fresh}
        </a>
      }
    >
      {bulletin}
      {save.failure && (
        <SaveFailure
          code={save.failure.code}
          onCopy={() => void desk.copy(composePrompt(form).text)}
          onRetry={() => void session.flush()}
        />
      )}
    </WorkshopPage>
  );
}

/** Names the open prompt, so that the page finds it again after a reload; without a move. */
function useAddress(address: string | null): void {
  useEffect(() => {
    if (address) history.replaceState(null, '', address);
  }, [address]);
}
