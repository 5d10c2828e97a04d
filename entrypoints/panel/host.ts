import { pageTheme } from '@/lib/composers/page-theme.ts';
import { type Box, isBeginInSight } from '@/lib/composers/place/box.ts';
import { placeBadge } from '@/lib/composers/place/place-badge.ts';
import { type Corner, type Placement, placePanel } from '@/lib/composers/place/place-panel.ts';
import { containerOf, surroundingsOf } from '@/lib/composers/place/surroundings.ts';
import { siteButtonsOf } from '@/lib/composers/publish-button.ts';
import { hostName } from '@/lib/composers/shield.ts';
import { style } from './style.ts';

/** Opened panel, or the badge that stands for it. */
export type Shape = 'panel' | 'badge';

/** Whether the panel has a place of its own beside the dialog. */
export type Room = 'beside' | 'over';

/**
 * The element that carries our interface: inside the dialog that holds the composer (a focus trap of the
 * site lets it be there) and in the top layer as a manual popover (so that nothing of the dialog cuts it).
 */
export class PanelHost {
  readonly element: HTMLElement;
  /** Where React draws. */
  readonly container: HTMLElement;
  /** For marks that the browser cannot draw by itself; below the panel. */
  readonly markLayer: HTMLElement;
  /** For the card at a marked word; above the panel. */
  readonly cardPlace: HTMLElement;
  readonly #composer: HTMLElement;
  readonly #end = new AbortController();
  readonly #listeners = new Set<() => void>();
  /** Null before it is known: each placing measures the page. */
  #shape: Shape | null = null;
  #chosen: Corner | null = null;
  #frame = 0;
  #placement: Placement | null = null;

  constructor(composer: HTMLElement) {
    this.#composer = composer;
    this.element = document.createElement(hostName);
    this.element.setAttribute('popover', 'manual');
    const shadow = this.element.attachShadow({ mode: 'open' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    this.markLayer = part('mark-layer');
    this.container = part('frame');
    this.cardPlace = part('card-place');
    shadow.append(sheet, this.markLayer, this.container, this.cardPlace);
    this.attach();
    this.#followDialog();
  }

  /** A field that has yet to be scrolled to may come to lie anywhere, also below the panel. */
  get room(): Room {
    const around = surroundingsOf(this.#composer);
    const isBeside = isBeginInSight(around.field, around.view);
    return isBeside && placePanel(around).side !== 'sheet' ? 'beside' : 'over';
  }

  /** Where the panel stands now; null while it is the badge. */
  get placement(): Placement | null {
    return this.#placement;
  }

  /** Where in the window our panel or badge is. */
  get box(): Box {
    return this.element.getBoundingClientRect();
  }

  /** Puts the host into the dialog; again, where the site took it away while the composer stayed. */
  attach(): void {
    if (this.element.isConnected || !this.#composer.isConnected) return;
    const { parentElement } = this.#composer;
    const dialog = this.#composer.closest('[role="dialog"], dialog');
    (dialog ?? parentElement ?? document.body).append(this.element);
    this.element.showPopover();
    this.place();
  }

  show(shape: Shape): void {
    this.#shape = shape;
    this.place();
  }

  /** A corner that the person chose, or null for the place that we choose. */
  moveTo(corner: Corner | null): void {
    this.#chosen = corner;
    this.place();
  }

  /** Calls back whenever something may have moved, after the panel was placed anew. */
  onPlaced(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Places the panel with the next picture that the browser draws, however often it is asked. */
  placeSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.place();
    });
  }

  /** Puts the panel beside the dialog as it is now, in the theme of the page. */
  place(): void {
    if (!this.#shape || !this.#composer.isConnected) return;
    this.element.dataset.theme = pageTheme(this.#composer);
    this.element.dataset.shape = this.#shape;
    this.#placement = this.#shape === 'panel' ? this.#placePanel() : null;
    if (!this.#placement) this.#placeBadge();
    for (const listener of this.#listeners) listener();
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#end.abort();
    this.element.remove();
  }

  #placePanel(): Placement {
    const placement = placePanel(surroundingsOf(this.#composer), this.#chosen);
    this.element.dataset.side = placement.side;
    const { left, top, width, height } = placement.box;
    this.#put(left, top, `${Math.floor(width)}px`, `${Math.floor(height)}px`);
    return placement;
  }

  #placeBadge(): void {
    const around = surroundingsOf(this.#composer);
    delete this.element.dataset.side;
    this.#put(null, null, 'max-content', 'auto');
    const sizes = { full: this.#sizeWhen(false), short: this.#sizeWhen(true) };
    const buttons = siteButtonsOf(containerOf(this.#composer)).map((each) =>
      each.getBoundingClientRect(),
    );
    const { left, top, isShort } = placeBadge(around, sizes, buttons);
    this.element.toggleAttribute('data-short', isShort);
    this.#put(left, top, 'max-content', 'auto');
  }

  #sizeWhen(isShort: boolean) {
    this.element.toggleAttribute('data-short', isShort);
    const { width, height } = this.element.getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(height) };
  }

  #put(left: number | null, top: number | null, width: string, height: string): void {
    const { style: css } = this.element;
    if (left !== null) css.left = `${Math.ceil(left)}px`;
    if (top !== null) css.top = `${Math.ceil(top)}px`;
    css.width = width;
    css.height = height;
  }

  #followDialog(): void {
    const { signal } = this.#end;
    const place = () => this.placeSoon();
    const sizes = new ResizeObserver(place);
    sizes.observe(containerOf(this.#composer));
    sizes.observe(this.#composer);
    // The badge's words change with the findings.
    sizes.observe(this.element);
    signal.addEventListener('abort', () => sizes.disconnect());
    window.addEventListener('resize', place, { signal });
    document.addEventListener('scroll', place, { signal, capture: true, passive: true });
  }
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}
