import type { CaseForm } from '@/lib/core/correction/unsent-case.ts';
import { askers, harms, reaches } from '@/lib/core/records/case-body.ts';
import { AdviceBox } from './advice-box.tsx';
import type { CaseFrame } from './case-form-state.ts';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  readonly form: CaseForm;
  readonly kind: CaseFrame['kind'];
  readonly onChange: (change: Partial<CaseForm>) => void;
}

/** How much a case harms, how far it has come and who asks, and what follows from it. */
export function HarmFields({ form, kind, onChange }: Props) {
  const texts = useCorrectionsTexts();
  return (
    <fieldset>
      <legend className="group-title">{texts.groupHarm}</legend>
      <fieldset>
        <legend className="label">{texts.harms}</legend>
        <div className="row">
          {harms.map((harm) => (
            <label className="row row-tight" key={harm}>
              <input
                checked={form.harms.includes(harm)}
                className="tick"
                onChange={({ currentTarget: { checked } }) =>
                  onChange({
                    harms: harms.filter((one) =>
                      one === harm ? checked : form.harms.includes(one),
                    ),
                  })
                }
                type="checkbox"
              />
              {texts.harm[harm]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="case-pair">
        <Choice
          label={texts.reachLabel}
          names={texts.reach}
          onPick={(reach) => onChange({ reach })}
          options={reaches}
          value={form.reach}
        />
        <Choice
          label={texts.askerLabel}
          names={texts.asker}
          onPick={(asker) => onChange({ asker })}
          options={askers}
          value={form.asker}
        />
      </div>
      <label className="row row-tight">
        <input
          checked={form.isEmergency}
          className="tick"
          onChange={({ currentTarget: { checked } }) => onChange({ isEmergency: checked })}
          type="checkbox"
        />
        {texts.isEmergency}
      </label>
      <AdviceBox judged={{ ...form, kind, harms: [...form.harms] }} />
    </fieldset>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly value: Option;
  readonly onPick: (option: Option) => void;
}

function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { label, options, names, value, onPick } = props;
  return (
    <label className="stack-tight">
      <span className="label">{label}</span>
      <select
        className="field"
        onChange={(event) => onPick(event.currentTarget.value as Option)}
        value={value}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
