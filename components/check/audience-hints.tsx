import { useState } from 'react';
import type { AudienceHint, AudienceView } from '@/lib/core/audience/audience-view.ts';
import type { CheckView } from '@/lib/core/check-view.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';
import type { CheckWishes } from './check-wishes.ts';

type Wishes = Pick<CheckWishes, 'onShow' | 'onCopyWords' | 'onChooseReaders'>;

interface Props extends Wishes {
  readonly view: CheckView;
}

/** What the text still owes its readers; where nobody said who they are, the way to say it. */
export function AudienceHints({ view, ...wishes }: Props) {
  const { m } = useMessages();
  const { audience, hasReaders, text } = view;
  if (audience) return <Hints {...audience} {...wishes} />;
  if (hasReaders || text.trim() === '') return null;
  return (
    <p className="audience-line small quiet">
      {m.check.audience.notChosen}
      <button className="btn btn-quiet btn-small" onClick={wishes.onChooseReaders} type="button">
        {m.check.audience.choose}
      </button>
    </p>
  );
}

function Hints({ who, hints, answered, ...wishes }: AudienceView & Wishes) {
  const { m, local } = useMessages();
  const words = m.check.audience;
  return (
    <section aria-label={words.title} className="audience">
      <h3 className="group audience-title">
        {words.title}
        <span className="count">{hints.length}</span>
      </h3>
      <p className="audience-line small quiet">{local(who)}</p>
      {hints.length === 0 && <p className="audience-line small">{words.none}</p>}
      <ul>
        {hints.map((hint) => (
          <Hint hint={hint} key={hint.id} {...wishes} />
        ))}
      </ul>
      {answered.length > 0 && <Answered answered={answered} />}
    </section>
  );
}

function Hint({ hint, onShow, onCopyWords }: { readonly hint: AudienceHint } & Wishes) {
  const { m, local } = useMessages();
  const { topic, name, why, example, places } = hint;
  const words = m.check.audience;
  return (
    <li>
      <details className="hint-row">
        <summary>
          <span>
            <b>{words.topic[topic]}</b> {local(name)}
          </span>
          <Icon className="turn" name="right" />
        </summary>
        <div className="card-body">
          <p>{local(why)}</p>
          {example && topic !== 'sentence' && (
            <Example onCopyWords={onCopyWords} text={local(example)} />
          )}
          {example && topic === 'sentence' && <p>{local(example)}</p>}
          {places.length > 0 && (
            <div className="row">
              {places.map((place) => (
                <button
                  aria-label={words.show(shorten(place.words))}
                  className="btn btn-small btn-wrap"
                  key={place.start}
                  onClick={() => onShow(place)}
                  type="button"
                >
                  “{shorten(place.words)}”
                </button>
              ))}
            </div>
          )}
        </div>
      </details>
    </li>
  );
}

interface ExampleProps extends Pick<Wishes, 'onCopyWords'> {
  readonly text: string;
}

/** Only copied: where it belongs, and what goes into its gaps, the writer knows. */
function Example({ text, onCopyWords }: ExampleProps) {
  const { m } = useMessages();
  const [copied, setCopied] = useState<string | null>(null);
  const words = m.check.audience;
  const copy = async () => setCopied((await onCopyWords(text)) ? text : null);
  return (
    <>
      <p className="swap">
        <span className="quiet">{words.example}</span>
        {text}
      </p>
      <div>
        <button className="btn btn-small" onClick={() => void copy()} type="button">
          <Icon name={copied === text ? 'check' : 'copy'} />
          {copied === text ? words.copied : words.copy}
        </button>
      </div>
    </>
  );
}

function Answered({ answered }: Pick<AudienceView, 'answered'>) {
  const { m, local } = useMessages();
  return (
    <details className="reading">
      <summary>
        <b>{m.check.audience.answered}</b>
        <span className="small quiet">{answered.map(({ name }) => local(name)).join(', ')}</span>
      </summary>
      {answered.map(({ name, words }) => (
        <p className="small" key={name.id}>
          {local(name)}: {words.map((word) => `“${shorten(word)}”`).join(', ')}
        </p>
      ))}
    </details>
  );
}
