import { CardAtWord } from '@/components/card-at-word.tsx';
import type { CheckWishes } from '@/components/check/check-wishes.ts';
import { MarkedWords } from '@/lib/composers/marks/marked-words.ts';
import { isAmong } from '@/lib/composers/place/near-word.ts';
import { placeCard } from '@/lib/composers/place/place-card.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { Language } from '@/lib/core/local.ts';

/** What the card at a word speaks of, as it stands at that moment. */
export interface AtWord {
  readonly language: Language;
  /** The text that was checked. */
  readonly text: string;
  readonly wishes: Pick<CheckWishes, 'onApply' | 'onIgnore'>;
}

/**
 * Marks the text field of the desk as the panel marks a composer, with the same card and the same keys.
 *
 * @param place An empty element beside the field; what is put into it lies over the text.
 * @param now Asked whenever a card is drawn.
 * @returns The marks; they end with `signal`.
 */
export function markField(
  field: HTMLTextAreaElement,
  place: HTMLElement,
  now: () => AtWord,
  signal: AbortSignal,
): MarkedWords<Finding> {
  const layer = part('mark-layer');
  const element = part('card-place');
  place.append(layer, element);
  const marked = new MarkedWords<Finding>({
    field,
    layer,
    card: (words) =>
      new CardAtWord({
        element,
        language: () => now().language,
        wishes: () => now().wishes,
        text: () => now().text,
        placeFor: (finding, size) =>
          placeCard(surroundingsOf(field), words.linesOf(finding), size, checkBeside(field)),
        isBetween: (finding, card, x, y) => isAmong([...words.linesOf(finding), card], x, y),
        onLeave: () => field.focus({ preventScroll: true }),
        onStep: (step) => words.step(step),
        onClose: () => words.close(),
      }),
  });
  const onKey = (event: KeyboardEvent) => {
    if (!marked.takes(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  followField(field, () => marked.follow(), signal);
  signal.addEventListener('abort', () => {
    // React may be drawing just now, and roots are not taken away meanwhile.
    queueMicrotask(() => {
      marked.remove();
      place.replaceChildren();
    });
  });
  return marked;
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

/** Calls back with the next picture of the browser after anything may have moved. */
function followField(field: HTMLElement, onMoved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onMoved();
    });
  };
  const sizes = new ResizeObserver(soon);
  sizes.observe(field);
  window.addEventListener('resize', soon, { signal });
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
  });
}

/** At the desk no button of a site has to be kept in sight. */
function surroundingsOf(field: HTMLElement) {
  return {
    view: { width: document.documentElement.clientWidth, height: window.innerHeight },
    dialog: (field.closest('.sheet-card') ?? field).getBoundingClientRect(),
    field: field.getBoundingClientRect(),
    publish: null,
  };
}

const checkBeside = (field: HTMLElement) =>
  field.closest('.workspace')?.querySelector('[data-check]')?.getBoundingClientRect() ?? null;
