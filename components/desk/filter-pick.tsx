import { useDraftsTexts } from './use-drafts-texts.ts';

/** A value and its words. */
export type FilterOption = readonly [value: string, words: string];

interface Props {
  readonly name: string;
  /** Empty: everything. */
  readonly value: string;
  readonly options: readonly FilterOption[];
  readonly onPick: (value: string) => void;
}

/** One thing that the list can be narrowed by; absent where the drafts have nothing of it. */
export function FilterPick({ name, value, options, onPick }: Props) {
  const { filters } = useDraftsTexts();
  if (options.length === 0) return null;
  return (
    <select
      aria-label={name}
      className="pick"
      data-chosen={value !== ''}
      onChange={({ target }) => onPick(target.value)}
      value={value}
    >
      <option value="">{name}</option>
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {filters.chosen(name, words)}
        </option>
      ))}
    </select>
  );
}
