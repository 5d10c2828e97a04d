import { copyText } from '@/lib/composers/copy-text.ts';
import { editorFor } from '@/lib/composers/editors/index.ts';
import { isPlain } from '@/lib/composers/editors/is-plain.ts';
import { readText } from '@/lib/composers/editors/read-text.ts';
import { editBetween, shiftSpan } from '@/lib/composers/marks/edit.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result } from '@/lib/core/result.ts';
import type { Fix } from '@/lib/core/rule.ts';
import { inverseFixes, joinFixes } from '@/lib/core/safe-fixes.ts';
import type { Span } from '@/lib/core/text/span.ts';
import type { SessionState } from './session-state.ts';
import type { Store } from './store.ts';
import { writeOrCopy } from './write-or-copy.ts';

interface Around {
  readonly element: HTMLElement;
  readonly state: Store<SessionState>;
  /** Whether a letter is just being put together (IME). */
  readonly isComposing: () => boolean;
  /** The text is another one now, and not because somebody typed. */
  readonly onWritten: () => void;
}

/** What a person has us write into the composer; every change is read back. */
export class TextChanges {
  readonly #around: Around;
  /** What takes the last fixes back, and the text that they made. */
  #undo: { readonly fixes: readonly Fix[]; readonly text: string } | null = null;

  constructor(around: Around) {
    this.#around = around;
  }

  /**
   * Replaces words, in one step of the editor's undo.
   *
   * @param checkedText the text that the fix was found in; the composer may hold a newer one.
   * @returns whether they stand in the text now.
   */
  async apply(fix: Fix, checkedText: string): Promise<boolean> {
    const now = this.#placedNow(fix, checkedText);
    if (!now) return false;
    const { ok } = await this.write(now.text, now);
    if (ok) this.#around.state.set({ done: { kind: 'replaced' }, failure: null });
    return ok;
  }

  /**
   * Makes several replacements, which come from the end of the text to its start: in one step of the
   * editor's undo where only plain text lies between them, otherwise one by one, to the first failure.
   */
  async applyAll(found: readonly Fix[], checkedText: string): Promise<boolean> {
    const { element, state } = this.#around;
    const fixes = found.flatMap((fix) => this.#placedNow(fix, checkedText) ?? []);
    const before = state.get().text;
    const joined = joinFixes(fixes, before);
    if (!joined) return false;
    const steps = isPlain(element, joined) ? [joined] : fixes;
    const made = await this.#each(steps);
    if (made.length === 0) return false;
    this.#undo = { fixes: inverseFixes(made, before), text: state.get().text };
    if (made.length === steps.length) {
      state.set({ done: { kind: 'fixed', count: fixes.length, canUndo: true }, failure: null });
    }
    return true;
  }

  /** Takes the last {@link applyAll} back, as long as nothing else was written since. */
  async undo(): Promise<void> {
    const { state } = this.#around;
    const undo = this.#undo;
    this.#undo = null;
    if (!undo || undo.text !== state.get().text) return;
    const made = await this.#each(undo.fixes);
    if (made.length === undo.fixes.length) state.set({ done: { kind: 'undone' } });
  }

  /** Writes into the composer; a failure is said in the panel. */
  async write(text: string, span?: Span): Promise<Result<null, Failure>> {
    const { element, state, isComposing, onWritten } = this.#around;
    const isUnsettled = isComposing() || readText(element) !== state.get().text;
    if (isUnsettled) return this.fail({ code: 'write.composing' });
    const written = await writeOrCopy(element, text, span);
    if (!written.ok) return this.fail(written.failure);
    onWritten();
    return written;
  }

  /** Copies words; without any the whole text, for when it cannot be kept or written. */
  async copy(words?: string): Promise<boolean> {
    const { state } = this.#around;
    const copied = await copyText(words ?? state.get().text);
    if (copied.ok) state.set({ done: { kind: 'copied' } });
    else this.fail(copied.failure);
    return copied.ok;
  }

  /** Goes to words of the checked text and selects them; does nothing where they were changed since. */
  async show(place: Span, checkedText: string): Promise<void> {
    const { element } = this.#around;
    const now = this.#placedNow(place, checkedText);
    if (!now || !(await editorFor(element)?.select(element, now))) return;
    const { focusNode } = element.ownerDocument.getSelection() ?? {};
    if (focusNode && element.contains(focusNode)) {
      focusNode.parentElement?.scrollIntoView({ block: 'nearest' });
    }
  }

  readonly fail = (failure: Failure): Result<null, Failure> => {
    this.#around.state.set({ failure, done: null });
    return fail(failure);
  };

  /** Where a fix belongs by now; null where its words were changed since they were checked. */
  #placedNow<Place extends Span>(fix: Place, checkedText: string): Place | null {
    const edit = editBetween(checkedText, this.#around.state.get().text);
    const span = edit ? shiftSpan(fix, edit) : fix;
    return span && { ...fix, ...span };
  }

  async #each(fixes: readonly Fix[]): Promise<readonly Fix[]> {
    const made: Fix[] = [];
    for (const fix of fixes) {
      const { ok } = await this.write(fix.text, fix);
      if (!ok) break;
      made.push(fix);
    }
    return made;
  }
}
