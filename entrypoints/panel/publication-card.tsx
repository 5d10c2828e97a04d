import { useState, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { LanguageProvider } from '@/components/language.tsx';
import { type Noted, PublicationQuestion } from '@/components/panel/publication-question.tsx';
import { pageTheme } from '@/lib/composers/page-theme.ts';
import { hostName } from '@/lib/composers/shield.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Identity } from './identity.ts';
import { notePublication } from './note-publication.ts';
import type { Pressed } from './pressed.ts';
import type { Chosen } from './site.ts';
import type { Store } from './store.ts';
import { style } from './style.ts';

/** Room to the edge of the window, in CSS pixels. */
const gap = 12;

/**
 * The question after a post came out, in a host of its own: the composer's dialog, which held the panel,
 * is gone. It stands where the panel or its badge stood.
 */
export class PublicationCard {
  readonly #element = document.createElement(hostName);
  readonly #corner: Pressed['corner'];
  readonly #root: Root;
  readonly #end = new AbortController();

  constructor(pressed: Pressed, identity: Identity, choices: Store<Chosen>) {
    this.#corner = pressed.corner;
    this.#element.setAttribute('popover', 'manual');
    this.#element.dataset.theme = pageTheme(document.body);
    const shadow = this.#element.attachShadow({ mode: 'open' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    const container = document.createElement('div');
    shadow.append(sheet, container);
    document.body.append(this.#element);
    this.#element.showPopover();
    this.#stayInView();
    this.#root = createRoot(container);
    this.#root.render(
      <Card
        choices={choices}
        identity={identity}
        onClose={() => this.remove()}
        pressed={pressed}
      />,
    );
  }

  remove(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#root.unmount();
    this.#element.remove();
  }

  #stayInView(): void {
    const place = () => {
      const { width, height } = this.#element.getBoundingClientRect();
      const { left, top } = this.#corner;
      const { style: css } = this.#element;
      css.left = `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`;
      css.top = `${Math.max(gap, Math.min(top, window.innerHeight - height - gap))}px`;
    };
    const sizes = new ResizeObserver(place);
    sizes.observe(this.#element);
    const { signal } = this.#end;
    signal.addEventListener('abort', () => sizes.disconnect());
    window.addEventListener('resize', place, { signal });
  }
}

interface Props {
  readonly pressed: Pressed;
  readonly identity: Identity;
  readonly choices: Store<Chosen>;
  readonly onClose: () => void;
}

function Card({ pressed, identity, choices, onClose }: Props) {
  const { language } = useSyncExternalStore(choices.subscribe, choices.get);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [noted, setNoted] = useState<Noted | null>(null);
  const isScheduled = pressed.publishing === 'later';

  const note = async (answer: Noted) => {
    const isPlanned = isScheduled || Date.parse(answer.publishedAt) > Date.now();
    const done = await notePublication(pressed, identity, { ...answer, isPlanned });
    if (done.ok) setNoted({ ...answer, isPlanned });
    setFailure(done.ok ? null : done.failure.code);
  };
  return (
    <LanguageProvider language={language}>
      {/* Esc closes it from wherever the focus is inside it; the controls inside stay what they are. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the listener only hears keys of its controls */}
      <div onKeyDown={(event) => event.key === 'Escape' && onClose()}>
        <PublicationQuestion
          failure={failure}
          hasDraft={identity.basis !== null}
          isPlanned={noted?.isPlanned ?? isScheduled}
          noted={noted}
          onClose={onClose}
          onNote={(answer) => void note(answer)}
          pressedAt={pressed.at}
        />
      </div>
    </LanguageProvider>
  );
}
