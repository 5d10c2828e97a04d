import type { PackFailure } from '@/lib/core/policy-pack/read-pack.ts';
import { Notice } from '../notice.tsx';
import { shorten } from '../shorten.ts';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly failure: PackFailure;
}

/** Why a pack was refused, with the name of what is wrong in it. */
export function PackFailureNotice({ failure: { code, named } }: Props) {
  const { pack } = usePolicyTexts();
  const tell = code === 'policy.older' ? pack.numbers : pack.named;
  return <Notice code={code}>{named !== undefined && <p>{tell(shorten(named))}</p>}</Notice>;
}
