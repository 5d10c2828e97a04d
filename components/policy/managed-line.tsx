import type { SignedPack } from '@/lib/core/policy-pack/format.ts';
import type { PackFailure } from '@/lib/core/policy-pack/read-pack.ts';
import type { Result } from '@/lib/core/result.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { PackFailureNotice } from './pack-failure-notice.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';
import { useSpokenDay } from './use-spoken-day.ts';

interface Props {
  readonly managed: Result<SignedPack | null, PackFailure>;
}

/** The pack that the administrator of this computer gave, or why it is not used. */
export function ManagedLine({ managed }: Props) {
  const { managed: words, pack: packWords } = usePolicyTexts();
  const day = useSpokenDay();
  if (!managed.ok)
    return (
      <>
        <p>{words.refused}</p>
        <PackFailureNotice failure={managed.failure} />
      </>
    );
  if (!managed.value) return null;
  const { pack, signer } = managed.value;
  return (
    <p className="row managed-pack">
      <DeskIcon name="lock" />
      <span>
        <b>{words.given(pack.name, pack.number)}</b>{' '}
        <span className="small quiet">
          {packWords.signedBy(signer.name, signer.office, day(pack.issuedAt))} {words.how}
        </span>
      </span>
    </p>
  );
}
