import { createRoot } from 'react-dom/client';
import type { Placement } from '@/lib/composers/place/place-panel.ts';
import { send } from '@/lib/messaging/send.ts';
import { App } from './app.tsx';
import { openPointsIn } from './check-of.ts';
import { PanelHost } from './host.ts';
import { Marks } from './marks.ts';
import { movesOf } from './moves.ts';
import type { PanelView } from './panel-view.ts';
import { ReminderPlace } from './reminder.tsx';
import type { Session } from './session.ts';
import type { Chosen } from './site.ts';
import { Store } from './store.ts';

/** The interface of one session in the page: there from its beginning to its end. */
export class Overlay {
  readonly session: Session;
  readonly #host: PanelHost;
  readonly #marks: Marks;
  readonly #view: Store<PanelView>;
  readonly #unmount: () => void;
  readonly #reminder: ReminderPlace;
  #points: number | null = null;
  #side: Placement['side'] | null = null;

  constructor(session: Session, choices: Store<Chosen>) {
    this.session = session;
    this.#host = new PanelHost(session.match.element);
    this.#host.moveTo(choices.get().site.place ?? null);
    this.#marks = new Marks(session, this.#host, choices);
    // Where there is room beside the dialog the panel is open; over the text it waits to be asked.
    const isOpen = this.#host.room === 'beside';
    this.#view = new Store<PanelView>({ isOpen, focusRequests: 0 });
    const show = () => this.#host.show(this.#view.get().isOpen ? 'panel' : 'badge');
    this.#view.subscribe(show);
    this.#host.onPlaced(() => this.#giveWay());
    show();
    const root = createRoot(this.#host.container);
    root.render(
      <App choices={choices} session={session} view={this.#view} {...movesOf(this.#host)} />,
    );
    const [host, onSee] = [this.#host, () => this.open()];
    this.#reminder = new ReminderPlace({ host, session, view: this.#view, choices, onSee });
    const stopReporting = session.state.subscribe(() => this.#report());
    this.#report();
    this.#unmount = () => {
      stopReporting();
      root.unmount();
    };
  }

  /** Stays where the composer is, also when the site rebuilds what is around it. */
  follow(): void {
    this.#host.attach();
    this.#host.placeSoon();
  }

  /** Opens the panel and takes the keyboard there. */
  open(): void {
    const { focusRequests } = this.#view.get();
    this.#view.set({ isOpen: true, focusRequests: focusRequests + 1 });
  }

  remove(): void {
    this.session.end();
    this.#marks.remove();
    this.#unmount();
    this.#reminder.remove();
    this.#host.remove();
    void send('reportPoints', null);
  }

  /** A panel that lost its room beside the text folds; only the person lays it over the text. */
  #giveWay(): void {
    const side = this.#host.placement?.side ?? null;
    const wasBeside = this.#side !== null && this.#side !== 'sheet';
    this.#side = side;
    if (wasBeside && side === 'sheet') this.#view.set({ isOpen: false });
  }

  #report(): void {
    const points = openPointsIn(this.session);
    if (points === this.#points) return;
    this.#points = points;
    void send('reportPoints', points);
  }
}
