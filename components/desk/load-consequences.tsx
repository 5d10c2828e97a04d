import type { Channel } from '@/lib/core/channel.ts';
import { channelFor, hasOwnText, textFor } from '@/lib/core/channel-texts.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { useMessages } from '../language.tsx';
import type { ComposerOffer } from './composer-choice.tsx';
import { spokenCount } from './spoken-date.ts';
import { useEditorTexts } from './use-editor-texts.ts';
import { useLoadTexts } from './use-load-texts.ts';

interface Props {
  readonly draft: WorkingCopy;
  readonly composer: ComposerOffer;
}

/** What loading does besides putting the draft there: said before it is done. */
export function LoadConsequences({ draft, composer }: Props) {
  const { m, language } = useMessages();
  const { keptFirst, entities, draftEntities, otherChannel } = useLoadTexts();
  const e = useEditorTexts();
  const { channel } = m.common;
  const loaded = channelFor(draft, composer.channels);
  const namesOf = (channels: readonly Channel[]) => channels.map((one) => channel[one]).join(' + ');
  return (
    <>
      {composer.length > 0 && <p>{keptFirst(spokenCount(composer.length, language))}</p>}
      <Entities items={composer.entities} words={entities} />
      <Entities items={draft.entities} words={draftEntities} />
      {hasOwnText(draft, loaded) && <p>{e.ownIsLoaded(channel[loaded])}</p>}
      {composer.channels.some((one) => textFor(draft, one) !== textFor(draft, loaded)) && (
        <p>{e.oneField(channel[loaded])}</p>
      )}
      {!composer.channels.includes(loaded) && (
        <p>{otherChannel(channel[draft.channel], namesOf(composer.channels))}</p>
      )}
    </>
  );
}

function Entities({ items, words }: { readonly items: readonly string[]; readonly words: string }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p>{words}</p>
      <ul className="entities">
        {[...new Set(items)].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
