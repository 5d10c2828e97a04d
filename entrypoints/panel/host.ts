import { pageTheme } from '@/lib/composers/page-theme.ts';
import { placeBadge, placePanel } from '@/lib/composers/place-panel.ts';
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
  readonly #composer: HTMLElement;
  readonly #end = new AbortController();
  #shape: Shape = 'badge';

  constructor(composer: HTMLElement) {
    this.#composer = composer;
    this.element = document.createElement(hostName);
    this.element.setAttribute('popover', 'manual');
    const shadow = this.element.attachShadow({ mode: 'open' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    this.container = document.createElement('div');
    this.container.className = 'frame';
    shadow.append(sheet, this.container);
    this.attach();
    this.#followDialog();
  }

  get room(): Room {
    return placePanel(this.#dialog.getBoundingClientRect(), view()).side === 'sheet'
      ? 'over'
      : 'beside';
  }

  /** Puts the host into the dialog; again, where the site took it away while the composer stayed. */
  attach(): void {
    if (this.element.isConnected || !this.#composer.isConnected) return;
    this.#dialog.append(this.element);
    this.element.showPopover();
    this.place();
  }

  show(shape: Shape): void {
    this.#shape = shape;
    this.place();
  }

  /** Puts the panel beside the dialog as it is now, in the theme of the page. */
  place(): void {
    const dialog = this.#dialog.getBoundingClientRect();
    const { style: css, dataset } = this.element;
    dataset.theme = pageTheme(this.#dialog);
    dataset.shape = this.#shape;
    const box =
      this.#shape === 'panel' ? placePanel(dialog, view()).box : placeBadge(dialog, view());
    css.left = `${Math.round(box.left)}px`;
    css.top = `${Math.round(box.top)}px`;
    css.width = 'width' in box ? `${Math.round(box.width)}px` : 'auto';
    css.height = 'height' in box ? `${Math.round(box.height)}px` : 'auto';
  }

  remove(): void {
    this.#end.abort();
    this.element.remove();
  }

  get #dialog(): HTMLElement {
    return (
      this.#composer.closest<HTMLElement>('[role="dialog"], dialog') ??
      this.#composer.parentElement ??
      document.body
    );
  }

  #followDialog(): void {
    const { signal } = this.#end;
    const place = () => this.place();
    const sizes = new ResizeObserver(place);
    sizes.observe(this.#dialog);
    signal.addEventListener('abort', () => sizes.disconnect());
    window.addEventListener('resize', place, { signal });
    document.addEventListener('scroll', place, { signal, capture: true, passive: true });
  }
}

const view = () => ({ width: window.innerWidth, height: window.innerHeight });
