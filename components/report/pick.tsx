interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One choice out of a few. */
export const Pick = ({ label, value, options, onChange }: Props) => (
  <label>
    {label}
    <select className="field" onChange={({ target }) => onChange(target.value)} value={value}>
      {options.map(([name, shown]) => (
        <option key={name} value={name}>
          {shown}
        </option>
      ))}
    </select>
  </label>
);
