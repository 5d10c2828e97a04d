import { useId, useState } from 'react';
import { changedFields } from '@/lib/core/policy-pack/changes.ts';
import type { SignedPack } from '@/lib/core/policy-pack/format.ts';
import type { TrustedSigner } from '@/lib/core/policy-pack/standing.ts';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { ChangeList } from './change-list.tsx';
import { KeyDigits } from './key-digits.tsx';
import type { OpenedPack } from './pack-deeds.ts';
import { SignerLine } from './signer-line.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly opened: OpenedPack;
  readonly inUse: SignedPack | null;
  readonly signers: readonly TrustedSigner[];
  readonly isEdited: boolean;
  readonly onTake: (isCompared: boolean) => void;
  readonly onCancel: () => void;
}

/** What a pack would change, and who says so. An unknown key has to be compared first. */
export function OpenedPackView(props: Props) {
  const { opened, inUse, signers, isEdited, onTake, onCancel } = props;
  const { pack: words } = usePolicyTexts();
  const title = useId();
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const [isCompared, setCompared] = useState(false);
  const { signed, standing, policy } = opened;
  const { pack } = signed;
  const fields = changedFields(policy, pack.policy);
  const isOther = inUse !== null && inUse.pack.series !== pack.series;
  return (
    <section aria-labelledby={title} className="pack-opened">
      <h2 id={title} ref={heading} tabIndex={-1}>
        {words.opened(pack.name, pack.number)}
        {pack.isExample && ` (${words.example})`}
      </h2>
      <SignerLine signed={signed} signers={signers} standing={standing} />
      {isOther && <p>{words.replaces(inUse.pack.name, inUse.pack.number)}</p>}
      <p>
        {words.changes(fields.length)} {words.stays}
      </p>
      <ChangeList after={{ ...policy, ...pack.policy }} before={policy} fields={fields} />
      {standing === 'unknown' && (
        <UnknownKey isCompared={isCompared} onCompared={setCompared} signed={signed} />
      )}
      {isEdited && <p role="status">{words.saveFirst}</p>}
      <div className="row">
        <button
          className="btn btn-primary"
          disabled={isEdited || (standing === 'unknown' && !isCompared)}
          onClick={() => onTake(isCompared)}
          type="button"
        >
          {words.use}
        </button>
        <button className="btn" onClick={onCancel} type="button">
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

interface UnknownProps {
  readonly signed: SignedPack;
  readonly isCompared: boolean;
  readonly onCompared: (isCompared: boolean) => void;
}

function UnknownKey({ signed: { signer }, isCompared, onCompared }: UnknownProps) {
  const { pack: words } = usePolicyTexts();
  return (
    <div className="pack-unknown">
      <p className="small">{words.compareHow(signer.name)}</p>
      <p className="small">{words.notByMessage}</p>
      <KeyDigits label={words.number} of={signer.key} />
      <label className="row">
        <input
          checked={isCompared}
          className="tick"
          onChange={({ target }) => onCompared(target.checked)}
          type="checkbox"
        />
        {words.isCompared}
      </label>
    </div>
  );
}
