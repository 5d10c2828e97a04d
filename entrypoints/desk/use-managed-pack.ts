import { useEffect, useState } from 'react';
import type { SignedPack } from '@/lib/core/policy-pack/format.ts';
import { heldFields } from '@/lib/core/policy-pack/held-fields.ts';
import type { PackFailure } from '@/lib/core/policy-pack/read-pack.ts';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import type { Result } from '@/lib/core/result.ts';
import { watchManagedPack } from '@/lib/storage/managed-pack.ts';

/** What the administrator of this computer gave, and the fields that it holds. */
interface ManagedPack {
  /** Undefined while it is not read yet. */
  readonly managed: Result<SignedPack | null, PackFailure> | undefined;
  readonly held: readonly PolicyField[];
}

export function useManagedPack(): ManagedPack {
  const [managed, setManaged] = useState<ManagedPack['managed']>();
  useEffect(() => watchManagedPack(setManaged), []);
  const set = managed?.ok ? managed.value?.pack.policy : undefined;
  return { managed, held: set ? heldFields(set) : [] };
}
