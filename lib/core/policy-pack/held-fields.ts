import type { Policy } from '../policy.ts';
import { fieldsOfParts, type PolicyPart, policyParts } from '../policy-parts.ts';
import type { PolicyField } from '../policy-schema.ts';

/**
 * The fields that nobody here may change, since the administrator set them: with one field of a part all of it,
 * since they are written together.
 */
export function heldFields(set: Partial<Policy>): readonly PolicyField[] {
  const given = Object.keys(set) as PolicyField[];
  const parts = (Object.keys(policyParts) as PolicyPart[]).filter((part) =>
    fieldsOfParts([part]).some((field) => given.includes(field)),
  );
  return [...new Set([...given, ...fieldsOfParts(parts)])];
}
