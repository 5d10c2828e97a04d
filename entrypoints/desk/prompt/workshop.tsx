import { useState } from 'react';
import { SaveFailure } from '@/components/desk/save-failure.tsx';
import { usePolicy } from '@/components/desk/use-policy.ts';
import { CopiedNote } from '@/components/prompt/copied-note.tsx';
import { SavePrompt } from '@/components/prompt/save-prompt.tsx';
import { usePromptTexts } from '@/components/prompt/use-prompt-texts.ts';
import { WorkshopPage } from '@/components/prompt/workshop-page.tsx';
import { copyText } from '@/lib/composers/copy-text.ts';
import type { AiConnection } from '@/lib/core/ai/connection.ts';
import { composePrompt } from '@/lib/core/prompt/compose.ts';
import type { PromptForm } from '@/lib/core/prompt/form.ts';
import type { PageProps } from '../pages.tsx';
import { aiAddressOf, libraryAddress, promptAddressOf } from '../route.ts';
import type { Begun } from './begin-prompt.ts';
import { useAi } from './use-ai.ts';
import { useWorkshop } from './use-workshop.ts';

type Props = Pick<PageProps, 'services' | 'desk' | 'bulletin'> & { readonly start: Begun };

/** A prompt in the workshop: kept as it is typed, copied, and saved to the library. */
export function Workshop({ services, desk, bulletin, start }: Props) {
  const policy = usePolicy(services.watchPolicy);
  const { session, form, save, name, saveVersion } = useWorkshop({ services, desk }, start);
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (text: string, words: string) => {
    const copied = await copyText(text);
    setSaid(copied.ok ? words : null);
    desk.say(copied.ok ? null : { kind: 'failure', code: copied.failure.code });
    await session.flush();
  };
  const ai = useAi(
    services,
    async (text, connection, prompt) => {
      const taken = await services.stores.ai.receive(
        start.draft,
        receivedFrom(text, form, connection, prompt),
      );
      if (taken.ok) location.hash = aiAddressOf(taken.value);
      return taken.ok ? null : taken.failure.code;
    },
    (text) => void desk.copy(text),
  );
  return (
    <WorkshopPage
      {...{ form, policy, save, ai }}
      draft={start.draft}
      onCopy={(text, words) => void copy(text, words)}
      onForm={(changed) => {
        setSaid(null);
        session.write(changed);
      }}
      said={<CopiedNote said={said} />}
      ways={<Ways name={name} onSave={(called, note) => void saveVersion(called, note)} />}
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

/** An answer with what it comes from. */
const receivedFrom = (
  text: string,
  form: PromptForm,
  connection: AiConnection,
  prompt: string,
) => ({
  text,
  channel: form.channel,
  tool: 'Siap Tayang',
  provider: connection.kind === 'endpoint' ? connection.base : connection.kind,
  model: connection.kind === 'endpoint' ? connection.model : '',
  prompt,
  facts: composePrompt(form).parts.find(({ id }) => id === 'facts')?.text ?? '',
});

interface WaysProps {
  readonly name: string;
  readonly onSave: (name: string, note: string) => void;
}

/** From this prompt to others. */
function Ways(props: WaysProps) {
  const texts = usePromptTexts();
  return (
    <div className="row">
      <a className="btn" href={promptAddressOf('new')}>
        {texts.fresh}
      </a>
      <a className="btn" href={libraryAddress}>
        {texts.library.title}
      </a>
      <SavePrompt {...props} />
    </div>
  );
}
