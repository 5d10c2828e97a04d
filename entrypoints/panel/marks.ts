import { CardAtWord } from '@/components/card-at-word.tsx';
import { MarkedWords } from '@/lib/composers/marks/marked-words.ts';
import { isAmong } from '@/lib/composers/place/near-word.ts';
import { placeCard } from '@/lib/composers/place/place-card.ts';
import { surroundingsOf } from '@/lib/composers/place/surroundings.ts';
import { takeKeys } from '@/lib/composers/shield.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { checkOf } from './check-of.ts';
import type { PanelHost } from './host.ts';
import type { Session } from './session.ts';
import type { Chosen } from './site.ts';
import type { Store } from './store.ts';
import { wishesOf } from './wishes.ts';

/** The marks of one session, and the card of the one that is looked at. */
export class Marks {
  readonly #session: Session;
  readonly #words: MarkedWords<Finding>;
  readonly #end = new AbortController();
  #findings: readonly Finding[] | null = null;

  constructor(session: Session, host: PanelHost, choices: Store<Chosen>) {
    const { signal } = this.#end;
    const { element } = session.match;
    this.#session = session;
    this.#words = new MarkedWords<Finding>({
      field: element,
      layer: host.markLayer,
      card: (words) =>
        new CardAtWord({
          element: host.cardPlace,
          language: () => choices.get().language,
          wishes: () => wishesOf(session),
          text: () => checkOf(session).text,
          placeFor: (finding, size) =>
            placeCard(surroundingsOf(element), words.linesOf(finding), size, host.box),
          isBetween: (finding, card, x, y) => isAmong([...words.linesOf(finding), card], x, y),
          onLeave: () => element.focus({ preventScroll: true }),
          onStep: (step) => words.step(step),
          onClose: () => words.close(),
        }),
    });
    takeKeys((event) => this.#words.takes(event), signal);
    host.onPlaced(() => this.#words.follow());
    signal.addEventListener(
      'abort',
      session.state.subscribe(() => this.#onState()),
    );
    this.#onState();
  }

  remove(): void {
    this.#end.abort();
    this.#words.remove();
  }

  #onState(): void {
    const { text, findings } = checkOf(this.#session);
    // What is saved or said changes the state as well.
    if (findings === this.#findings) return;
    this.#findings = findings;
    this.#words.show(text, findings, this.#session.state.get().isTyped);
  }
}
