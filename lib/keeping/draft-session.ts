import type { Channel } from '../core/channel.ts';
import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import type { SelfCheck } from '../core/self-check.ts';
import type { Kept, WorkingCopy } from '../core/working-copy.ts';
import { Autosave, type SaveState } from './autosave.ts';
import type { Keep } from './keep-from-page.ts';

/** What an open draft starts from: a draft that is kept, or a blank one that is not yet. */
export type DraftStart = Pick<
  WorkingCopy,
  'id' | 'site' | 'composer' | 'channel' | 'text' | 'otherTexts' | 'entities' | 'selfCheck'
> & { readonly savedAt: string | null };

export interface DraftState {
  /** The draft it is kept as. Becomes another where someone else changed the first one meanwhile. */
  readonly id: string;
  readonly site: string;
  readonly text: string;
  readonly channel: Channel;
  /** Where another channel gets another text. */
  readonly otherTexts: WorkingCopy['otherTexts'];
  /** What the person said about the text. */
  readonly selfCheck: SelfCheck;
  readonly save: SaveState;
}

interface Around {
  readonly keep: Keep;
  /** One for each opening of a draft, so that two never take each other's text for their own. */
  readonly writer: string;
  /** Keeps a new text only after {@link DraftSession.begin}; else from its first letter on. */
  readonly waitsToBeAsked?: boolean;
}

/** One draft that is open on a page of ours: its text, and how far it is kept. */
export class DraftSession {
  readonly #around: Around;
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  /** What the desk carries on as it is: where it was written last, its live mentions and links. */
  #carried: Pick<DraftStart, 'composer' | 'entities'>;
  #basis: string | null;
  #latest: WorkingCopy | null = null;
  #isKeeping = false;
  #isBegun: boolean;

  constructor(start: DraftStart, around: Around) {
    this.#carried = start;
    this.#around = around;
    this.#basis = start.savedAt;
    this.#isBegun = start.savedAt !== null || !around.waitsToBeAsked;
    this.#autosave = new Autosave({
      save: () => this.#keep(),
      onState: (save) => this.#set({ save }),
    });
    const { id, site, text, channel, otherTexts, selfCheck, savedAt } = start;
    const save = { ...this.#autosave.state, savedAt };
    this.#state = { id, site, text, channel, otherTexts, selfCheck, save };
    if (savedAt) this.#autosave.settle(savedAt);
  }

  readonly getState = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The person changed something. */
  edit(change: Partial<Pick<DraftState, 'text' | 'channel' | 'otherTexts' | 'selfCheck'>>): void {
    this.#set(change);
    const { text, otherTexts } = this.#state;
    // A blank page is no draft yet.
    const isBlank = text === '' && Object.values(otherTexts).every((other) => !other);
    const isWorthKeeping = this.#basis !== null || !isBlank;
    if (this.#isBegun && isWorthKeeping) this.#autosave.touch();
  }

  /** The person asked that this text be kept, from now on. */
  async begin(): Promise<void> {
    this.#isBegun = true;
    this.#autosave.touch();
    await this.#autosave.flush();
  }

  /** The draft as the database has it now: taken over where nothing of ours is waiting. */
  see(copy: WorkingCopy): void {
    this.#latest = copy;
    const { save, id } = this.#state;
    const isNewer = this.#basis === null || copy.savedAt > this.#basis;
    if (copy.id === id) this.#seePublication(copy);
    if (copy.id !== id || !isNewer || save.isPending || this.#isKeeping) return;
    this.#basis = copy.savedAt;
    this.#carried = copy;
    const { site, text, channel, otherTexts, selfCheck } = copy;
    this.#set({ site, text, channel, otherTexts, selfCheck });
    this.#autosave.settle(copy.savedAt);
  }

  /** That a text came out is noted beside its writers: the time of the text stays. */
  #seePublication({ selfCheck: { publication } }: WorkingCopy): void {
    const { selfCheck } = this.#state;
    const isKnown = JSON.stringify(publication) === JSON.stringify(selfCheck.publication);
    if (!isKnown) this.#set({ selfCheck: { ...selfCheck, publication } });
  }

  /** Keeps at once what is not kept yet. */
  readonly flush = (): Promise<void> => this.#autosave.flush();

  /** The draft went to the bin: nothing more is kept, or it would come back. */
  stop(): void {
    this.#autosave.stop();
  }

  async #keep(): Promise<Result<Kept, Failure>> {
    const { composer, entities } = this.#carried;
    const { id, site, text, channel, otherTexts, selfCheck } = this.#state;
    const { writer } = this.#around;
    const basis = this.#basis;
    const content = { id, site, composer, channel, text, otherTexts, entities, selfCheck };
    this.#isKeeping = true;
    const answer = this.#around.keep({ ...content, writer, basis });
    const kept = await answer.finally(() => {
      this.#isKeeping = false;
    });
    if (kept.ok) {
      this.#basis = kept.value.savedAt;
      this.#set({ id: kept.value.id });
      // What others wrote while ours was under way.
      queueMicrotask(() => this.#latest && this.see(this.#latest));
    }
    return kept;
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
