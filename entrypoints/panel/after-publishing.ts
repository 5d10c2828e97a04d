import type { Match } from '@/lib/composers/detect.ts';
import { readText } from '@/lib/composers/editors/read-text.ts';
import { isSaidToBeOut, watchPublishing } from '@/lib/composers/publish-watch.ts';
import { type Pressed, pressedIn } from './pressed.ts';
import { PublicationCard } from './publication-card.tsx';
import type { Session } from './session.ts';
import type { Chosen } from './site.ts';
import type { Store } from './store.ts';

/** Addresses that a site leaves by itself when its composer closes. */
const composing = /^\/create(\/|$)/;

/** Asks once whether a post came out, after its composer went away by a press of the publish button. */
export class AfterPublishing {
  readonly #choices: Store<Chosen>;
  readonly #signal: AbortSignal;
  #pressed: Pressed | null = null;
  #card: PublicationCard | null = null;
  #path = '';

  constructor(choices: Store<Chosen>, signal: AbortSignal) {
    this.#choices = choices;
    this.#signal = signal;
  }

  /** Listens for the press. @param session the composer in use. */
  start(session: () => Session | null): void {
    const element = () => session()?.match.element ?? null;
    const note: Parameters<typeof watchPublishing>[1] = (publishing) => {
      const current = session();
      this.#pressed = publishing && current && pressedIn(current, publishing);
    };
    watchPublishing(element, note, this.#signal);
    const leave = () => this.#onAddress();
    window.addEventListener('popstate', leave, { signal: this.#signal });
    // Sites move by history.pushState, of which only this tells.
    Reflect.get(window, 'navigation')?.addEventListener('currententrychange', leave, {
      signal: this.#signal,
    });
    this.#signal.addEventListener('abort', () => this.#card?.remove());
  }

  /** The page changed around the composer that is still there: its site may say that the post is out. */
  onChange(): void {
    const element = this.#pressed?.session.match.element;
    if (element && isSaidToBeOut(element)) void this.#ask();
  }

  /** Another composer is in use, or none. One with the same text is the old one, rebuilt. */
  onComposer(match: Match | null): void {
    if (match) this.#card?.remove();
    if (!match || readText(match.element) !== this.#pressed?.text) void this.#ask();
  }

  async #ask(): Promise<void> {
    const pressed = this.#pressed;
    this.#pressed = null;
    if (!pressed || pressed.session.state.get().isExcluded) return;
    const identity = await pressed.session.settled();
    if (this.#signal.aborted) return;
    this.#card?.remove();
    this.#path = location.pathname;
    this.#card = new PublicationCard(pressed, identity, this.#choices);
  }

  #onAddress(): void {
    const { pathname } = location;
    if (pathname !== this.#path && !composing.test(this.#path)) this.#card?.remove();
    this.#path = pathname;
  }
}
