import { keyNumber } from '@/lib/core/review/safety-number.ts';

interface Props {
  /** Ed25519 public key, base64url. */
  readonly of: string;
  readonly label: string;
}

/** The number of one key, to be read out. */
export const KeyDigits = ({ of, label }: Props) => (
  <div>
    <p className="small quiet">{label}</p>
    <p className="safety-number">
      {keyNumber(of).map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be the same
        <span key={at}>{group} </span>
      ))}
    </p>
  </div>
);
