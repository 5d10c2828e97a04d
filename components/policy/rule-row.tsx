import { useState } from 'react';
import type { CatalogueEntry } from '@/lib/core/catalogue.ts';
import type { RuleChoice } from '@/lib/core/policy.ts';
import { type Severity, severities } from '@/lib/core/rule.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { weightField } from '../desk/read-catalogue-form.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly entry: CatalogueEntry;
  /** What the office decided; undefined where it is as the catalogue says. */
  readonly choice: RuleChoice | undefined;
  readonly isHidden: boolean;
}

/** One code of the catalogue with its weight and its switch; what rests on a law has neither. */
export function RuleRow({ entry, choice, isHidden }: Props) {
  const { local } = useMessages();
  const { code, name, severity, source, isLaw } = entry;
  const [weight, setWeight] = useState(choice?.severity ?? severity);
  const [isOn, setOn] = useState(choice?.isOn ?? true);
  const norm = source.kind === 'law' ? `${source.norm} ${source.article}` : local(source.norm);
  return (
    <tr hidden={isHidden}>
      <th scope="row">
        <span className="quiet">{code}</span> {local(name)}
        {!isLaw && <Changed before={severity} isOn={isOn} weight={weight} />}
      </th>
      <td className="quiet">{norm}</td>
      {isLaw ? (
        <Fixed severity={severity} />
      ) : (
        <Choices entry={entry} isOn={isOn} onOn={setOn} onWeight={setWeight} weight={weight} />
      )}
    </tr>
  );
}

function Fixed({ severity }: { readonly severity: Severity }) {
  const { m } = useMessages();
  const { always } = usePolicyTexts().rules;
  return (
    <>
      <td>
        <span className={`sev ${severity}`}>
          <Icon name={severity} />
          {m.common.severity[severity]}
        </span>
      </td>
      <td>
        <span className="always quiet small">
          <DeskIcon name="lock" />
          {always}
        </span>
      </td>
    </>
  );
}

interface ChoicesProps {
  readonly entry: CatalogueEntry;
  readonly weight: Severity;
  readonly isOn: boolean;
  readonly onWeight: (weight: Severity) => void;
  readonly onOn: (isOn: boolean) => void;
}

function Choices({ entry: { code, name }, weight, isOn, onWeight, onOn }: ChoicesProps) {
  const { m, local } = useMessages();
  const { weightOf, switchOf } = usePolicyTexts().rules;
  return (
    <>
      <td>
        <select
          aria-label={weightOf(local(name))}
          className="pick"
          name={weightField(code)}
          onChange={({ target }) => onWeight(target.value as Severity)}
          value={weight}
        >
          {severities.map((one) => (
            <option key={one} value={one}>
              {m.common.severity[one]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          aria-label={switchOf(local(name))}
          checked={isOn}
          className="switch"
          name="ruleOn"
          onChange={({ target }) => onOn(target.checked)}
          type="checkbox"
          value={code}
        />
      </td>
    </>
  );
}

interface ChangedProps {
  readonly before: Severity;
  readonly weight: Severity;
  readonly isOn: boolean;
}

/** What the office made of it. */
function Changed({ before, weight, isOn }: ChangedProps) {
  const { m } = useMessages();
  const { changed, becomes, wentOff } = usePolicyTexts().rules;
  const { severity } = m.common;
  if (isOn && weight === before) return null;
  return (
    <span className="rule-changed small">
      {changed(isOn ? becomes(severity[before], severity[weight]) : wentOff)}
    </span>
  );
}
