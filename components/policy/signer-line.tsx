import type { SignedPack } from '@/lib/core/policy-pack/format.ts';
import type { SignerStanding, TrustedSigner } from '@/lib/core/policy-pack/standing.ts';
import { Icon } from '../icon.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';
import { useSpokenDay } from './use-spoken-day.ts';

interface Props {
  readonly signed: SignedPack;
  readonly standing: SignerStanding;
  readonly signers: readonly TrustedSigner[];
}

/** Who signed a pack, and whether that key is known here. */
export function SignerLine({ signed: { pack, signer }, standing, signers }: Props) {
  const { signedBy, standing: words } = usePolicyTexts().pack;
  const day = useSpokenDay();
  const comparedOn = signers.find(({ key }) => key === signer.key)?.comparedOn ?? '';
  return (
    <p className="row">
      <Icon name={standing === 'unknown' ? 'should' : 'check'} />
      <span>
        {signedBy(signer.name, signer.office, day(pack.issuedAt))}{' '}
        {standing === 'compared' ? words.compared(day(comparedOn)) : words[standing]}
      </span>
    </p>
  );
}
