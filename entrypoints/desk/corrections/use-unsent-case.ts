import { useEffect, useMemo, useState } from 'react';
import type { CaseForm } from '@/lib/core/correction/unsent-case.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { Autosave, type SaveState } from '@/lib/keeping/autosave.ts';
import type { UnsentCases } from '@/lib/storage/corrections/unsent-cases.ts';

/** So far keeping lags behind the typing, in milliseconds. */
const lag = 500;

interface Begun {
  readonly form: CaseForm;
  /** The record that it is changed from; null for a new case. */
  readonly basis: string | null;
  /** Whether it goes on from what was kept before. */
  readonly isResumed: boolean;
}

/** What is being written of a case, kept half a second behind the hand until it is recorded or given up. */
export function useUnsentCase(
  unsent: UnsentCases,
  id: string,
  blank: CaseForm,
  basis: string | null,
) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const session = useMemo(() => new Session(unsent, id), [unsent, id]);
  // Read once: what is being written must not change under the person.
  const [first] = useState({ form: blank, basis, isResumed: false });
  useEffect(() => {
    let isGone = false;
    void unsent.at(id).then((kept) => {
      if (isGone) return;
      const found = kept.ok ? kept.value : null;
      setBegun(found ? { ...found, isResumed: true } : first);
    });
    session.onState = (state) => setFailure(state.failure);
    const flush = () => void session.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      isGone = true;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [unsent, id, session, first]);
  const write = (form: CaseForm) => {
    if (!begun) return;
    setBegun({ ...begun, form });
    session.write({ form, basis: begun.basis });
  };
  return {
    begun,
    failure,
    write,
    /** Nothing of it is kept any more: it is recorded, or the person gave it up. */
    end: () => session.end(),
    flush: () => session.flush(),
  };
}

class Session {
  readonly #autosave: Autosave;
  #state: Pick<Begun, 'form' | 'basis'> | null = null;
  onState: (state: SaveState) => void = () => undefined;

  constructor(unsent: UnsentCases, id: string) {
    this.#autosave = new Autosave({
      save: async () => {
        if (this.#state === null) return { ok: true, value: { savedAt: '' } };
        return unsent.keep({ id, ...this.#state });
      },
      onState: (state) => this.onState(state),
      lag,
    });
  }

  write(state: Pick<Begun, 'form' | 'basis'>): void {
    this.#state = state;
    this.#autosave.touch();
  }

  end(): void {
    this.#state = null;
    this.#autosave.stop();
  }

  flush = (): Promise<void> => this.#autosave.flush();
}
