import type { Match } from '@/lib/composers/detect.ts';
import { followWriting } from '@/lib/composers/editors/follow-writing.ts';
import { TextReader } from '@/lib/composers/editors/text-reader.ts';
import { isTyped } from '@/lib/composers/marks/is-typed.ts';
import { watchMedia } from '@/lib/composers/media.ts';
import { watchText } from '@/lib/composers/watch-text.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import type { SelfCheck } from '@/lib/core/self-check.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { Autosave } from '@/lib/keeping/autosave.ts';
import { send } from '@/lib/messaging/send.ts';
import type { Around } from './around.ts';
import { Checker } from './checker.ts';
import { discardDraft } from './discard-draft.ts';
import { flushOnLeaving } from './flush-on-leaving.ts';
import { excluded, type Identity, identityOf, keptAs } from './identity.ts';
import { keepRequest } from './keep-request.ts';
import { noticeUpdate } from './notice-update.ts';
import {
  beginning,
  type Done,
  isNewsToSee,
  isTextToSee,
  type SessionState,
  stillTrue,
} from './session-state.ts';
import { Store } from './store.ts';
import { TextChanges } from './text-changes.ts';
import { textToLoad } from './text-to-load.ts';

/** One composer in use: its text, what the check says of it, and the draft that it is kept as. */
export class Session {
  readonly match: Match;
  readonly state: Store<SessionState>;
  /** Writes into the composer what the person asks for. */
  readonly changes: TextChanges;
  readonly around: Around;
  readonly #reader: TextReader;
  readonly #autosave: Autosave;
  readonly #checker: Checker;
  readonly #end = new AbortController();
  #identity: Identity | null = null;
  /** The last text that was not empty: an emptied composer never takes the place of a text that was kept. */
  #keepable = '';

  constructor(around: Around) {
    this.around = around;
    this.match = around.match;
    this.#reader = new TextReader(this.match.element);
    this.#autosave = new Autosave({
      save: () => this.#keep(),
      onState: (save) => this.state.set({ save }, isNewsToSee(this.state.get().save, save)),
    });
    this.#keepable = this.#reader.read();
    this.state = new Store(beginning({ text: this.#keepable, save: this.#autosave.state }));
    const { element } = around.match;
    const isComposing = followWriting(element, this.#end.signal);
    const onWritten = () => this.#checker.ask();
    this.changes = new TextChanges({ element, state: this.state, isComposing, onWritten });
    this.#checker = new Checker(this, this.#end.signal);
    this.#watch();
    if (this.#keepable !== '') this.#identify();
    this.#checker.ask();
  }

  /** Id of the draft that this text is kept as; null before it was kept. */
  get draftId(): string | null {
    return this.#identity?.basis ? this.#identity.draftId : null;
  }

  /** Notes what the person says about the text; it is kept as the text is. */
  say(change: (before: SelfCheck) => SelfCheck, done: Done | null = null): void {
    const identity = this.#identify();
    this.#become({ ...identity, selfCheck: change(identity.selfCheck) });
    this.state.set({ done, failure: null });
    this.#touch();
  }

  /** Keeps the text now, whatever was chosen for the site: the person asked for it. */
  async keepNow(): Promise<Failure | null> {
    this.#become({ ...this.#identify(), isExcluded: false });
    this.#autosave.touch();
    await this.#autosave.flush();
    return this.#autosave.state.failure;
  }

  /** 'jangan simpan yang ini': stops keeping this text; what was kept of it goes to the bin. */
  async exclude(): Promise<void> {
    const own = this.#identify();
    this.#become(excluded(own));
    this.#autosave.settle(null);
    const failure = await discardDraft(own.draftId);
    if (failure) this.#become(own);
    this.state.set({ done: failure ? null : { kind: 'excluded' }, failure });
  }

  /** The person said yes to keeping on this site: what stands here already counts. */
  startKeeping(account: string): void {
    this.#become({ ...this.#identify(), account });
    this.#touch();
  }

  /** Puts a draft into the composer. What stands there is kept first; if it cannot be, nothing is written. */
  async load(draft: WorkingCopy): Promise<Result<null, Failure>> {
    const found = textToLoad(this.match, draft);
    return found.ok ? this.#put(found.value, draft) : this.changes.fail(found.failure);
  }

  /** Puts the text that was approved in the place of this one, which is kept as {@link load} does. */
  readonly loadApproved = (text: string): void => void this.#put(text, null);

  readonly dismiss = (): void => this.state.set({ failure: null, done: null });

  /** What this text is kept as, once what is on its way is kept. */
  async settled(): Promise<Identity> {
    await this.#autosave.flush();
    return this.#identify();
  }

  /** The composer is gone: what was typed last is kept, then nothing more is done. */
  end(): void {
    const { text } = this.state.get();
    const leave = () => this.#autosave.stop();
    const identity = this.#identify();
    this.around.remembered.remember(this.match.channels[0], { text, identity, leave });
    void this.#autosave.flush();
    this.#end.abort();
  }

  async #put(next: string, draft: WorkingCopy | null): Promise<Result<null, Failure>> {
    const isLost = !['', next].includes(this.state.get().text);
    const failure = isLost ? await this.keepNow() : null;
    if (failure) return this.changes.fail(failure);
    const own = this.#identify();
    if (draft) this.#become(identityOf(draft));
    const written = await this.changes.write(next);
    if (!written.ok) this.#become(own);
    else if (draft) this.#autosave.settle(draft.savedAt);
    if (written.ok) this.state.set({ done: { kind: 'loaded' }, failure: null });
    return written;
  }

  #watch(): void {
    const { signal } = this.#end;
    watchText(this.match.element, (changes) => this.#onText(changes), signal);
    const onMedia = (mediaCount: number) => {
      this.state.set({ mediaCount });
      this.#checker.ask();
    };
    watchMedia(this.match.element, onMedia, signal);
    flushOnLeaving(this.#autosave, signal);
    noticeUpdate(() => this.changes.fail({ code: 'extension.updated' }), signal);
  }

  #onText(changes?: readonly MutationRecord[]): void {
    const [text, before] = [this.#reader.read(changes), this.state.get()];
    if (text === before.text) return;
    if (text !== '') this.#keepable = text;
    const failure = stillTrue(before.failure);
    const isSeen = failure !== before.failure || isTextToSee(before, text);
    const typed = isTyped(before.text, text);
    this.state.set({ text, isTyped: typed, done: null, failure }, isSeen);
    this.#checker[typed ? 'askAfterTyping' : 'ask']();
    this.#touch();
  }

  #identify(): Identity {
    if (this.#identity) return this.#identity;
    const { text } = this.state.get();
    const taken = this.around.remembered.takeOver(this.match.channels[0], text);
    this.#become(taken.identity);
    if (taken.isUnsure) this.#autosave.touch();
    return taken.identity;
  }

  #become(identity: Identity): Identity {
    this.#identity = identity;
    const { isExcluded, selfCheck } = identity;
    const isNewsToCheck = selfCheck !== this.state.get().selfCheck;
    this.state.set({ isExcluded, selfCheck });
    if (isNewsToCheck) this.#checker.ask();
    return identity;
  }

  #touch(): void {
    if (this.state.get().text === '') return;
    const { isExcluded, basis } = this.#identify();
    if ((basis !== null || this.around.keeping().keep) && !isExcluded) this.#autosave.touch();
  }

  async #keep() {
    const identity = this.#identify();
    const kept = await send('keepWorkingCopy', keepRequest(this.around, this.#keepable, identity));
    const now = this.#identity;
    if (kept.ok && now?.draftId === identity.draftId)
      this.#identity = keptAs(now, identity, kept.value);
    return kept;
  }
}
