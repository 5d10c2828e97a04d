import { useEffect, useRef, useState } from 'react';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import type { Services } from './services.ts';

/** The policy of the office in a form. */
export interface OfficePolicy {
  /** As it was when the form was opened: what is being written must not change under the person. */
  readonly policy: Policy | undefined;
  /** Keeps some fields; the others stay as they are by now, whoever changed them. */
  readonly save: (set: Partial<Policy>) => Promise<void>;
}

export function useOfficePolicy({ watchPolicy, writePolicy, stores }: Services): OfficePolicy {
  const [policy, setPolicy] = useState<Policy>();
  const newest = useRef(defaultPolicy);
  useEffect(
    () =>
      watchPolicy((read) => {
        newest.current = read;
        setPolicy((known) => known ?? read);
      }),
    [watchPolicy],
  );
  const save = async (set: Partial<Policy>) => {
    await writePolicy({ ...newest.current, ...set });
    // What the office asks for decides whose turn it is.
    await stores.list.standAnew();
  };
  return { policy, save };
}
