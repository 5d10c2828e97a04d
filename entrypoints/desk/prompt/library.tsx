import { useCallback, useState } from 'react';
import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';
import { Notice } from '@/components/notice.tsx';
import { type LibraryDeeds, nameOfPrompt } from '@/components/prompt/library-deeds.ts';
import { LibraryPage } from '@/components/prompt/library-page.tsx';
import { usePromptTexts } from '@/components/prompt/use-prompt-texts.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { StoredPrompt } from '@/lib/core/prompt/stored-prompt.ts';
import type { Result } from '@/lib/core/result.ts';
import type { PageProps } from '../pages.tsx';
import { useAnswer } from '../use-answer.ts';

type Props = Pick<PageProps, 'services' | 'desk' | 'bulletin'>;

/** The library of prompts, followed live. */
export default function PromptLibrary({ services, desk, bulletin }: Props) {
  const { library: texts } = usePromptTexts();
  const { promptLibrary: library } = services.stores;
  const { value, failure } = useAnswer(useCallback(() => library.list(), [library]));
  const [gone, setGone] = useState<StoredPrompt | null>(null);
  const nameOf = (prompt: StoredPrompt) => nameOfPrompt(prompt, texts.unnamed);
  const tell = async (doing: Promise<Result<unknown, Failure>>, words: string | null) => {
    const done = await doing;
    if (!done.ok) desk.say({ kind: 'failure', code: done.failure.code });
    else desk.say(words === null ? null : { kind: 'told', words });
    return done.ok;
  };
  const deeds: LibraryDeeds = {
    duplicate: (one) =>
      void tell(library.duplicate(one.id, texts.copyOf(nameOf(one)).slice(0, 200)), null),
    discard: async (one) => {
      if (await tell(library.discard(one.id), null)) setGone(one);
    },
    restore: (one, version) =>
      void tell(library.restore(one.id, version), texts.restored(version + 1)),
    rate: (one, version, stars, note) =>
      void tell(library.rate(one.id, version, { stars, note }), texts.rated),
  };
  return (
    <LibraryPage deeds={deeds} prompts={value?.prompts} unreadable={value?.unreadable ?? 0}>
      {failure && <Notice code={failure.code} />}
      {bulletin}
      <div role="status">
        {gone && (
          <Gone
            onUndo={() => {
              setGone(null);
              void tell(library.takeBack(gone.id), null);
            }}
            words={texts.discarded(nameOf(gone))}
          />
        )}
      </div>
    </LibraryPage>
  );
}

/** Says what was deleted, with the way back. */
function Gone({ words, onUndo }: { readonly words: string; readonly onUndo: () => void }) {
  const { m } = useMessages();
  return (
    <div className="strip bulletin">
      <Icon className="icon-small" name="check" />
      <span>{words}</span>
      <button className="btn btn-small" onClick={onUndo} type="button">
        <Icon className="icon-small" name="undo" />
        {m.common.undo}
      </button>
    </div>
  );
}
