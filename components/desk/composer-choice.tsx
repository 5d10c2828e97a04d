import type { Channel } from '@/lib/core/channel.ts';
import { useMessages } from '../language.tsx';
import { spokenCount } from './spoken-date.ts';
import { useLoadTexts } from './use-load-texts.ts';

/** An open composer that can take a draft. */
export interface ComposerOffer {
  readonly tabId: number;
  readonly site: string;
  readonly composer: string;
  /** Every channel that gets its text. */
  readonly channels: readonly Channel[];
  /** Length of the text that stands there now, in UTF-16 units. */
  readonly length: number;
  /** Mentions and links there that a draft holds only as plain text. */
  readonly entities: readonly string[];
}

interface Props {
  readonly composers: readonly ComposerOffer[];
  readonly chosen: ComposerOffer;
  readonly onChoose: (tabId: number) => void;
}

/** The open composers, each with its site and what stands there. */
export function ComposerChoice({ composers, chosen, onChoose }: Props) {
  const { m, language } = useMessages();
  const { which, empty, holds, composers: names } = useLoadTexts();
  return (
    <fieldset className="stack-tight">
      <legend className="label">{which}</legend>
      {composers.map((composer) => (
        <label className="option" key={composer.tabId}>
          <input
            checked={composer.tabId === chosen.tabId}
            className="tick"
            name="composer"
            onChange={() => onChoose(composer.tabId)}
            type="radio"
          />
          <span>
            {composer.channels.map((channel) => m.common.channel[channel]).join(' + ')} ·{' '}
            {composer.site}
            <span className="hint">
              {names[composer.composer] ?? composer.composer},{' '}
              {composer.length === 0 ? empty : holds(spokenCount(composer.length, language))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
