import { editBetween, shiftSpan } from '@/lib/composers/marks/edit.ts';
import { watchPointer } from '@/lib/composers/marks/pointer.ts';
import { TextMarks } from '@/lib/composers/marks/text-marks.ts';
import { takeKeys } from '@/lib/composers/shield.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { CardAtWord } from './card-at-word.tsx';
import { checkOf } from './check-of.ts';
import type { PanelHost } from './host.ts';
import type { Session } from './session.ts';
import type { Chosen } from './site.ts';
import type { Store } from './store.ts';

/** How a card came to be open: one that the pointer opened goes when the pointer leaves. */
type Opened = 'by pointer' | 'by press' | 'by key';

/** The marks of one session, and the card of the one that is looked at. */
export class Marks {
  readonly #session: Session;
  readonly #marks: TextMarks<Finding>;
  readonly #card: CardAtWord;
  readonly #end = new AbortController();
  #text = '';
  #findings: readonly Finding[] | null = null;
  #open: Finding | null = null;
  #opened: Opened = 'by press';

  constructor(session: Session, host: PanelHost, choices: Store<Chosen>) {
    const { signal } = this.#end;
    const { element } = session.match;
    this.#session = session;
    this.#marks = new TextMarks(element, host.markLayer, signal);
    this.#card = new CardAtWord({
      session,
      choices,
      host,
      linesOf: (finding) => this.#marks.linesOf(finding),
      onStep: (step) => this.#step(step),
      onClose: () => this.#close(),
    });
    const onRest = (finding: Finding) => this.#rest(finding);
    const onPress = (finding: Finding) => this.#show(finding, 'by press');
    watchPointer(element, this.#marks, { onRest, onPress }, signal);
    document.addEventListener('pointermove', (event) => this.#onPointer(event), {
      signal,
      passive: true,
    });
    takeKeys((event) => this.#takes(event), signal);
    host.onPlaced(() => this.#follow());
    signal.addEventListener(
      'abort',
      session.state.subscribe(() => this.#onState()),
    );
    this.#onState();
  }

  remove(): void {
    this.#close();
    this.#end.abort();
    this.#card.remove();
  }

  #onState(): void {
    const { text, findings } = checkOf(this.#session);
    // What is saved or said changes the state as well.
    if (findings === this.#findings) return;
    this.#findings = findings;
    const again = this.#open && this.#findAgain(this.#open, findings, text);
    this.#text = text;
    this.#marks.show(text, findings, this.#session.state.get().isTyped, again);
    if (again) this.#show(again, this.#opened, true);
    else this.#close();
  }

  /** The card stays with its words while the person types elsewhere, and goes when they change. */
  #findAgain(open: Finding, findings: readonly Finding[], text: string): Finding | null {
    const edit = editBetween(this.#text, text);
    const span = edit ? shiftSpan(open, edit) : open;
    const isSame = ({ ruleId, start, end }: Finding) =>
      ruleId === open.ruleId && start === span?.start && end === span.end;
    return findings.find(isSame) ?? null;
  }

  #rest(finding: Finding): void {
    if (this.#open && this.#opened !== 'by pointer') return;
    this.#show(finding, 'by pointer');
  }

  #show(finding: Finding, opened: Opened, isSame = finding === this.#open): void {
    this.#open = finding;
    this.#opened = opened;
    this.#marks.activate(finding);
    this.#card.show(finding, isSame);
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = null;
    this.#marks.activate(null);
    this.#card.hide();
  }

  #step(step: 1 | -1): void {
    const next = this.#marks.next(this.#open, step);
    if (!next) return;
    this.#marks.reveal(next);
    this.#show(next, 'by key');
    this.#card.focus();
  }

  #onPointer({ clientX, clientY }: PointerEvent): void {
    const open = this.#opened === 'by pointer' ? this.#open : null;
    if (open && !this.#card.isNear(open, clientX, clientY)) this.#close();
  }

  #follow(): void {
    this.#marks.follow();
    this.#card.place();
  }

  /** Esc closes the card before anything else; Alt with a bracket goes from mark to mark. */
  #takes(event: KeyboardEvent): boolean {
    // Every key comes by here.
    const closes = this.#open !== null && event.key === 'Escape';
    const step = stepOf(event);
    if (!(step || closes) || event.isComposing || !this.#isOurs(event)) return false;
    if (closes) this.#close();
    else if (step) this.#step(step);
    return true;
  }

  #isOurs({ target }: KeyboardEvent): boolean {
    if (!(target instanceof Node)) return false;
    return this.#session.match.element.contains(target) || this.#card.isIn(target);
  }
}

/** By the place of the key, since many keyboards have no bracket of their own there. */
function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (!event.altKey) return null;
  const { ctrlKey, metaKey, shiftKey, code } = event;
  if (ctrlKey || metaKey || shiftKey) return null;
  if (code === 'BracketRight') return 1;
  return code === 'BracketLeft' ? -1 : null;
}
