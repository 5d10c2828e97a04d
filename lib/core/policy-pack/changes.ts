import type { Policy } from '../policy.ts';
import type { PolicyField } from '../policy-schema.ts';
import { policySchema } from '../policy-schema.ts';
import { hashOfData } from '../records/hash.ts';

/** The fields that would be other than they are, in the order of the policy. */
export const changedFields = (policy: Policy, set: Partial<Policy>): readonly PolicyField[] =>
  (Object.keys(policySchema.shape) as PolicyField[]).filter(
    (field) => set[field] !== undefined && hashOfData(set[field]) !== hashOfData(policy[field]),
  );
