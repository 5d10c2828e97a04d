import { useState } from 'react';
import type { PackFailure } from '@/lib/core/policy-pack/read-pack.ts';
import type { Result } from '@/lib/core/result.ts';
import type { OpenedPack, PackDeeds } from './pack-deeds.ts';

/** What the card of the packs shows. */
export type PackCardState =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'failed'; readonly failure: PackFailure }
  | { readonly kind: 'opened'; readonly opened: OpenedPack }
  | { readonly kind: 'taken'; readonly number: number };

/** Opens packs one at a time: what was opened last is what is shown. */
export function usePackCard(deeds: PackDeeds) {
  const [state, setState] = useState<PackCardState>({ kind: 'idle' });
  async function settle<Value>(
    deed: Promise<Result<Value, PackFailure>>,
    show: (value: Value) => PackCardState,
  ): Promise<void> {
    setState({ kind: 'busy' });
    const done = await deed.catch(
      (error): Result<never, PackFailure> => ({
        ok: false,
        failure: { code: 'import.unreadable', detail: String(error) },
      }),
    );
    setState(done.ok ? show(done.value) : { kind: 'failed', failure: done.failure });
  }
  return {
    state,
    open: (file: File) => settle(deeds.open(file), (opened) => ({ kind: 'opened', opened })),
    take: (opened: OpenedPack, isCompared: boolean) =>
      settle(deeds.take(opened, isCompared), ({ pack }) => ({
        kind: 'taken',
        number: pack.number,
      })),
    cancel: () => setState({ kind: 'idle' }),
  };
}
