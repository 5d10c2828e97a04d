import type { SignedPack } from '@/lib/core/policy-pack/format.ts';
import type { PackState } from '@/lib/core/policy-pack/standing.ts';
import { Icon } from '../icon.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';
import { useSpokenDay } from './use-spoken-day.ts';

interface Props {
  readonly state: PackState;
  readonly onSave: (pack: SignedPack) => void;
}

/** Which pack is in use, who signed it, and its file once more. */
export function InUseLine({ state: { inUse }, onSave }: Props) {
  const { pack: words } = usePolicyTexts();
  const day = useSpokenDay();
  if (!inUse) return <p>{words.none}</p>;
  const { pack, signer } = inUse;
  return (
    <div className="row">
      <p>
        <b>{words.inUse(pack.name, pack.number)}</b>
        {pack.isExample && ` (${words.example})`}{' '}
        <span className="small quiet">
          {words.signedBy(signer.name, signer.office, day(pack.issuedAt))}
        </span>
      </p>
      <button className="btn push" onClick={() => onSave(inUse)} type="button">
        <Icon name="save" />
        {words.save(pack.number)}
      </button>
    </div>
  );
}
