import { useState } from 'react';
import type { Pinning } from '@/components/popup/pin-field.tsx';
import type { TabFacts } from '@/components/popup/popup-state.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { pinField, unpinField } from './pinning.ts';
import type { Tab } from './tab.ts';

/** @param onDone Gets what came of it, a failure to be shown included. */
export function usePinning(
  tab: Tab,
  { pin }: Pick<TabFacts, 'pin'>,
  onDone: (done: Result<null, Failure>) => Promise<void>,
): Pinning {
  const [done, setDone] = useState<Pinning['done']>(null);
  const act = async (doing: Promise<Result<null, Failure>>, what: Pinning['done']) => {
    const result = await doing;
    await onDone(result);
    setDone(result.ok ? what : null);
  };
  return {
    isPinned: pin === 'pinned',
    done,
    onPin: () => void act(pinField(tab), 'pinned'),
    onUnpin: () => void act(unpinField(tab), 'unpinned'),
  };
}
