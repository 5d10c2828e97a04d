import type { StoredPrompt } from '@/lib/core/prompt/stored-prompt.ts';
import { goOnAtHead } from '../desk/go-on-at-head.ts';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { type LibraryDeeds, nameOfPrompt } from './library-deeds.ts';
import { RatingForm } from './rating-form.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  readonly prompt: StoredPrompt;
  readonly deeds: LibraryDeeds;
}

/** One prompt of the library, and what can be done with it. */
export function LibraryRow({ prompt, deeds }: Props) {
  const { m } = useMessages();
  const { library } = usePromptTexts();
  const name = nameOfPrompt(prompt, library.unnamed);
  const { kind, channel } = prompt.form;
  const kindName = kind === null ? '' : `${m.check.kind.name[kind]} · `;
  return (
    <li>
      <div>
        <b>{name}</b>
        <p className="small quiet">
          {kindName}
          {m.common.channel[channel]} · <Standing prompt={prompt} />
        </p>
        {prompt.versions.length > 0 && <Versions {...{ prompt, deeds, name }} />}
      </div>
      <div className="row">
        <a
          aria-label={library.openNamed(name)}
          className="btn btn-small"
          href={`#prompt/${prompt.id}`}
        >
          {library.open}
        </a>
        <button
          aria-label={library.duplicateNamed(name)}
          className="btn btn-small"
          onClick={() => deeds.duplicate(prompt)}
          type="button"
        >
          {library.duplicate}
        </button>
        <button
          aria-label={library.discardNamed(name)}
          className="btn btn-small"
          onClick={() => {
            goOnAtHead();
            deeds.discard(prompt);
          }}
          type="button"
        >
          {library.discard}
        </button>
      </div>
    </li>
  );
}

/** How many versions there are, and how the last one that was rated did. */
function Standing({ prompt: { versions } }: Pick<Props, 'prompt'>) {
  const { library } = usePromptTexts();
  if (versions.length === 0) return library.unsaved;
  const stars = versions.findLast(({ rating }) => rating !== null)?.rating?.stars;
  return `${library.versions(versions.length)} · ${stars ? library.stars(stars) : library.unrated}`;
}

/** The versions of a prompt, the newest first. */
function Versions({ prompt, deeds, name }: Props & { readonly name: string }) {
  const { language } = useMessages();
  const { library } = usePromptTexts();
  const { versions } = prompt;
  const numbered = versions.map((version, at) => ({ version, at })).reverse();
  return (
    <details>
      <summary className="small">{library.versions(versions.length)}</summary>
      <ol reversed={true}>
        {numbered.map(({ version, at }) => (
          <li key={at}>
            <p className="row small">
              <b>{library.version(at + 1)}</b>
              <span className="quiet">{momentOf(version.savedAt, language)}</span>
              <span>{version.note}</span>
              <button
                aria-label={library.restoreNamed(at + 1, name)}
                className="btn btn-small push"
                onClick={() => deeds.restore(prompt, at)}
                type="button"
              >
                {library.restore}
              </button>
            </p>
            <RatingForm
              name={name}
              number={at + 1}
              onRate={(stars, note) => deeds.rate(prompt, at, stars, note)}
              rating={version.rating}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
