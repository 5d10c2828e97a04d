import { useEffect, useState } from 'react';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';

/** Tells the policy now and after each change; gives back what ends it. */
export type WatchPolicy = (tell: (policy: Policy) => void) => () => void;

/** What the office set, as it is now. */
export function usePolicy(watch: WatchPolicy): Policy {
  const [policy, setPolicy] = useState(defaultPolicy);
  useEffect(() => watch(setPolicy), [watch]);
  return policy;
}
