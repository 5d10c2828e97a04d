import { offices } from '@/lib/core/audience/offices/index.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { targetFor } from '../desk/offer-target.ts';

/** The longest name that the settings take. */
export const longestOffice = 120;

/**
 * What was answered, as the policy that is to be kept; null where nothing differs from it. Readers bring
 * their target for readability, unless the office set another.
 */
export function answersOf(form: FormData, policy: Policy): Policy | null {
  const office = String(form.get('office') ?? '')
    .trim()
    .slice(0, longestOffice);
  const chosen = String(form.get('readers') ?? '');
  const readers = chosen === 'own' ? chosen : (offices.find(({ id }) => id === chosen)?.id ?? null);
  if (office === policy.office && readers === policy.readers) return null;
  const target = offices.find(({ id }) => id === readers)?.readingTarget;
  return { ...policy, office, readers, readingTarget: targetFor(policy.readingTarget, target) };
}
