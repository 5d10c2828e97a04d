import { useState, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { LanguageProvider } from '@/components/language.tsx';
import { Reminder } from '@/components/panel/reminder.tsx';
import { type Box, bottomOf, rightOf } from '@/lib/composers/place/box.ts';
import { placeReminder } from '@/lib/composers/place/place-reminder.ts';
import { surroundingsOf } from '@/lib/composers/place/surroundings.ts';
import { checkOf } from './check-of.ts';
import type { PanelHost } from './host.ts';
import type { PanelView } from './panel-view.ts';
import type { Session } from './session.ts';
import type { Chosen } from './site.ts';
import { Store } from './store.ts';

/** From this distance to the publish button an open panel is out of sight there, in CSS pixels. */
const farAway = 240;

interface Around {
  readonly host: PanelHost;
  readonly session: Session;
  readonly view: Store<PanelView>;
  readonly choices: Store<Chosen>;
  /** Opens the panel. */
  readonly onSee: () => void;
}

/**
 * Stands beside the site's publish button while a must point is open and the panel is folded or far away.
 * It is only seen: the button is never touched. Without a button, or without room, there is none.
 */
export class ReminderPlace {
  readonly #around: Around;
  readonly #container = document.createElement('div');
  readonly #root: Root;
  readonly #distance = new Store({ isFar: false });
  readonly #sizes = new ResizeObserver(() => this.#place());

  constructor(around: Around) {
    this.#around = around;
    this.#container.className = 'remind-place';
    around.host.element.shadowRoot?.append(this.#container);
    this.#root = createRoot(this.#container);
    this.#root.render(<WhenNeeded {...around} distance={this.#distance} />);
    around.host.onPlaced(() => this.#place());
    this.#sizes.observe(this.#container);
  }

  remove(): void {
    this.#sizes.disconnect();
    this.#root.unmount();
  }

  #place(): void {
    const { host, session } = this.#around;
    const { publish, dialog, view, field } = surroundingsOf(session.match.element);
    const isFar = publish !== null && distanceOf(host.box, publish) > farAway;
    if (isFar !== this.#distance.get().isFar) this.#distance.set({ isFar });
    const { width, height } = this.#container.getBoundingClientRect();
    if (width === 0) return;
    const box = placeReminder(publish, dialog, view, { width, height }, [field, host.box]);
    const { style: css } = this.#container;
    css.visibility = box ? 'visible' : 'hidden';
    css.left = `${Math.ceil(box?.left ?? 0)}px`;
    css.top = `${Math.ceil(box?.top ?? 0)}px`;
  }
}

const distanceOf = (one: Box, other: Box): number =>
  Math.hypot(
    Math.max(0, one.left - rightOf(other), other.left - rightOf(one)),
    Math.max(0, one.top - bottomOf(other), other.top - bottomOf(one)),
  );

type Props = Around & { readonly distance: Store<{ isFar: boolean }> };

const useStore = <Value,>({ subscribe, get }: Store<Value>): Value =>
  useSyncExternalStore(subscribe, get);

/** Once closed it stays closed for this composer. */
function WhenNeeded({ session, view, choices, distance, onSee }: Props) {
  useStore(session.state);
  const { isOpen } = useStore(view);
  const { isFar } = useStore(distance);
  const { language } = useStore(choices);
  const [isClosed, setIsClosed] = useState(false);
  const count = checkOf(session).counts.must;
  if (count === 0 || isClosed || (isOpen && !isFar)) return null;
  return (
    <LanguageProvider language={language}>
      <Reminder count={count} onClose={() => setIsClosed(true)} onSee={onSee} />
    </LanguageProvider>
  );
}
