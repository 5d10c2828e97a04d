import { type Secrecy, secrecies } from '@/lib/core/secrecy.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { useSecrecyTexts } from './use-secrecy-texts.ts';

interface Props {
  readonly secrecy: Secrecy;
  /** The check found what speaks for a narrower circle. */
  readonly isPersonal: boolean;
  readonly onSecrecy: (secrecy: Secrecy) => void;
}

/** How far a draft may be seen before it comes out. The check suggests, and the person decides. */
export function ClassField({ secrecy, isPersonal, onSecrecy }: Props) {
  const words = useSecrecyTexts();
  return (
    <div>
      <PolicyFieldRow error={null} hint={words.hint} label={words.label}>
        {(attributes) => (
          <select
            {...attributes}
            onChange={({ target }) =>
              onSecrecy(secrecies.find((one) => one === target.value) ?? secrecy)
            }
            value={secrecy}
          >
            {secrecies.map((one) => (
              <option key={one} value={one}>
                {words.classes[one]}
              </option>
            ))}
          </select>
        )}
      </PolicyFieldRow>
      {isPersonal && secrecy === 'biasa' && (
        <p className="row small">
          {words.suggestion}
          <button className="btn btn-small" onClick={() => onSecrecy('terbatas')} type="button">
            {words.follow}
          </button>
        </p>
      )}
    </div>
  );
}
