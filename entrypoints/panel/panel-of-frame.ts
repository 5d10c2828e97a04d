import { isSameDestination, type Match } from '@/lib/composers/detect.ts';
import { entitiesIn } from '@/lib/composers/editors/entities.ts';
import { siteOfPage } from '@/lib/composers/page-address.ts';
import type { SharedWatch } from '@/lib/composers/shared-watch.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { keepingOf } from '@/lib/core/keeping.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { answerAsComposer } from '@/lib/messaging/answer.ts';
import type { ComposerHandlers } from '@/lib/messaging/composer-protocol.ts';
import { send } from '@/lib/messaging/send.ts';
import { AfterPublishing } from './after-publishing.ts';
import { openPointsIn } from './check-of.ts';
import { Remembered, writer } from './identity.ts';
import { Overlay } from './overlay.tsx';
import { Session } from './session.ts';
import type { Chosen } from './site.ts';
import type { Store } from './store.ts';

/** Puts an overlay beside whichever composer is in use. */
export class PanelOfFrame {
  readonly #shared: SharedWatch;
  readonly #choices: Store<Chosen>;
  readonly #remembered = new Remembered();
  readonly #after: AfterPublishing;
  #overlay: Overlay | null = null;

  constructor(shared: SharedWatch, choices: Store<Chosen>) {
    this.#shared = shared;
    this.#choices = choices;
    this.#after = new AfterPublishing(choices, shared.signal);
  }

  start(): void {
    const { watch, signal } = this.#shared;
    watch.subscribe(() => this.#follow(), signal);
    this.#after.start(() => this.#overlay?.session ?? null);
    signal.addEventListener('abort', () => this.#show(null));
    answerAsComposer(
      this.#answers(),
      (name) => name === 'giveWay' || this.#overlay !== null,
      signal,
    );
    this.#follow();
  }

  #follow(): void {
    const { current } = this.#shared.watch;
    this.#after.onChange();
    if (isSameText(current, this.#overlay?.session.match ?? null)) this.#overlay?.follow();
    else this.#show(current);
  }

  #around(match: Match) {
    const keeping = () => keepingOf(this.#choices.get().site, match.composer.id);
    return { match, keeping, remembered: this.#remembered };
  }

  #show(match: Match | null): void {
    // The old session ends first: the new one may go on with its draft.
    this.#overlay?.remove();
    this.#after.onComposer(match);
    this.#overlay = match && new Overlay(new Session(this.#around(match)), this.#choices);
    if (match) void send('claimTab', { owner: writer });
  }

  #answers(): Omit<ComposerHandlers, 'describeField'> {
    return {
      describeComposer: async () => this.#withSession((session) => succeed(describe(session))),
      loadText: async (draft) => this.#withSession((session) => session.load(draft)),
      openPanel: async () => {
        this.#overlay?.open();
        return this.#withSession(() => succeed(null));
      },
      giveWay: async ({ owner }) => {
        if (owner !== writer) this.#shared.watch.release();
        return succeed(null);
      },
    };
  }

  async #withSession<Value>(
    act: (session: Session) => Result<Value, Failure> | Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    return this.#overlay ? act(this.#overlay.session) : fail({ code: 'composer.none-open' });
  }
}

/** One field may hold the text of another channel once a tab was chosen. */
function isSameText(one: Match | null, other: Match | null): boolean {
  if (!one || !other) return one === other;
  return one.element === other.element && isSameDestination(one, other);
}

function describe(session: Session) {
  const { text } = session.state.get();
  const { element, composer, channels } = session.match;
  return {
    site: siteOfPage(),
    composer: composer.id,
    channels: [...channels],
    length: text.length,
    entities: entitiesIn(element),
    draftId: session.draftId,
    points: openPointsIn(session),
  };
}
