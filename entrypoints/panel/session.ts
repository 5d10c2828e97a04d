import { copyText } from '@/lib/composers/copy-text.ts';
import type { Match } from '@/lib/composers/detect.ts';
import { trackComposition } from '@/lib/composers/editors/composition.ts';
import type { Span } from '@/lib/composers/editors/editor.ts';
import { readText } from '@/lib/composers/editors/read-text.ts';
import { watchText } from '@/lib/composers/watch-text.ts';
import { analyze } from '@/lib/core/analyze.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Analysis } from '@/lib/core/finding.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { Autosave } from '@/lib/keeping/autosave.ts';
import { send } from '@/lib/messaging/send.ts';
import type { Around } from './around.ts';
import { discardDraft } from './discard-draft.ts';
import { flushOnLeaving } from './flush-on-leaving.ts';
import { hiddenTab } from './hidden-tab.ts';
import { excluded, type Identity, identityOf } from './identity.ts';
import { keepRequest } from './keep-request.ts';
import { noticeUpdate } from './notice-update.ts';
import { type SessionState, stillTrue } from './session-state.ts';
import { Store } from './store.ts';
import { writeOrCopy } from './write-or-copy.ts';

/** One composer in use: its text, what the check says of it, and the draft that it is kept as. */
export class Session {
  readonly match: Match;
  readonly state: Store<SessionState>;
  readonly #around: Around;
  readonly #autosave: Autosave;
  readonly #end = new AbortController();
  readonly #isComposing: () => boolean;
  #identity: Identity | null = null;
  /** The last text that was not empty: an emptied composer never takes the place of a text that was kept. */
  #keepable = '';

  constructor(around: Around) {
    this.#around = around;
    this.match = around.match;
    this.#autosave = new Autosave({
      save: () => this.#keep(),
      onState: (save) => this.state.set({ save }),
    });
    const text = this.#read();
    this.#keepable = text;
    const { state: save } = this.#autosave;
    const analysis = this.#analyse(text);
    this.state = new Store({ text, analysis, save, isExcluded: false, failure: null, done: null });
    this.#isComposing = trackComposition(this.match.element, this.#end.signal);
    this.#watch();
    if (text !== '') this.#identify();
  }

  /** Id of the draft that this text is kept as; null before it was kept. */
  get draftId(): string | null {
    return this.#identity?.basis ? this.#identity.draftId : null;
  }

  /** Replaces a part of the text, in one step of the editor's undo. */
  async apply(text: string, span: Span): Promise<void> {
    const written = await this.#write(text, span);
    if (written.ok) this.state.set({ done: 'replaced', failure: null });
  }

  /** Keeps the text now, whatever was chosen for the site: the person asked for it. */
  async keepNow(): Promise<void> {
    this.#become({ ...this.#identify(), isExcluded: false });
    this.#autosave.touch();
    await this.#autosave.flush();
  }

  /** 'jangan simpan yang ini': stops keeping this text; what was kept of it goes to the bin. */
  async exclude(): Promise<void> {
    const own = this.#identify();
    this.#become(excluded(own));
    this.#autosave.settle(null);
    const failure = await discardDraft(own.draftId);
    if (failure) this.#become(own);
    this.state.set({ done: failure ? null : 'excluded', failure });
  }

  /** The person said yes to keeping on this site: what stands here already counts. */
  startKeeping(): void {
    this.#touch();
  }

  /** Puts a draft into the composer. What stands there is kept first; if it cannot be, nothing is written. */
  async load(draft: WorkingCopy): Promise<Result<null, Failure>> {
    const tab = hiddenTab(this.match, draft);
    if (tab) return this.#failed(tab);
    const { text } = this.state.get();
    if (text !== '' && text !== draft.text) {
      await this.keepNow();
      const { failure } = this.#autosave.state;
      if (failure) return this.#failed(failure);
    }
    const own = this.#identify();
    this.#become(identityOf(draft));
    const written = await this.#write(draft.text);
    if (!written.ok) {
      this.#become(own);
      return written;
    }
    this.#autosave.settle(draft.savedAt);
    this.state.set({ done: 'loaded', failure: null });
    return succeed(null);
  }

  /** Copies the whole text, for when it cannot be kept or written. */
  async copy(): Promise<void> {
    const copied = await copyText(this.state.get().text);
    if (copied.ok) this.state.set({ done: 'copied' });
    else this.#failed(copied.failure);
  }

  dismiss(): void {
    this.state.set({ failure: null, done: null });
  }

  /** The composer is gone: what was typed last is kept, then nothing more is done. */
  end(): void {
    const { text } = this.state.get();
    const leave = () => this.#autosave.stop();
    const identity = this.#identify();
    this.#around.remembered.remember(this.match.channels[0], { text, identity, leave });
    void this.#autosave.flush();
    this.#end.abort();
  }

  #watch(): void {
    const { signal } = this.#end;
    watchText(this.match.element, () => this.#onText(), signal);
    flushOnLeaving(this.#autosave, signal);
    noticeUpdate(() => this.#failed({ code: 'extension.updated' }), signal);
  }

  #onText(): void {
    // An editor that is being taken away may be emptied first; that is not the person's doing.
    if (!this.match.element.isConnected) return;
    const text = this.#read();
    if (text === this.state.get().text) return;
    if (text !== '') this.#keepable = text;
    const failure = stillTrue(this.state.get().failure);
    this.state.set({ text, analysis: this.#analyse(text), done: null, failure });
    this.#touch();
  }

  #read(): string {
    return readText(this.match.element);
  }

  #analyse(text: string): Analysis {
    const [channel, ...others] = this.match.channels;
    return analyze(text, { channel, others });
  }

  #identify(): Identity {
    if (this.#identity) return this.#identity;
    const { text } = this.state.get();
    const taken = this.#around.remembered.takeOver(this.match.channels[0], text);
    this.#identity = taken.identity;
    if (taken.isUnsure) this.#autosave.touch();
    return taken.identity;
  }

  #become(identity: Identity): void {
    this.#identity = identity;
    this.state.set({ isExcluded: identity.isExcluded });
  }

  #touch(): void {
    if (this.state.get().text === '') return;
    const { isExcluded, basis } = this.#identify();
    const isWanted = basis !== null || this.#around.mayKeep();
    if (isWanted && !isExcluded) this.#autosave.touch();
  }

  async #keep() {
    const identity = this.#identify();
    const request = keepRequest(this.match, this.#keepable, identity);
    const kept = await send('keepWorkingCopy', request);
    // Where someone else changed this draft meanwhile, ours goes on under the id that came back.
    if (kept.ok && identity === this.#identity) {
      this.#identity = { ...identity, draftId: kept.value.id, basis: kept.value.savedAt };
    }
    return kept;
  }

  async #write(text: string, span?: Span): Promise<Result<null, Failure>> {
    const isUnsettled = this.#isComposing() || this.#read() !== this.state.get().text;
    if (isUnsettled) return this.#failed({ code: 'write.composing' });
    const written = await writeOrCopy(this.match.element, text, span);
    return written.ok ? written : this.#failed(written.failure);
  }

  #failed(failure: Failure): Result<null, Failure> {
    this.state.set({ failure, done: null });
    return fail(failure);
  }
}
