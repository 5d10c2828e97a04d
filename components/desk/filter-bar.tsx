import { channels } from '@/lib/core/channel.ts';
import type { DraftFilter } from '@/lib/core/draft-filter.ts';
import { draftStatuses } from '@/lib/core/draft-status.ts';
import { postKinds } from '@/lib/core/post-kind.ts';
import { useMessages } from '../language.tsx';
import { useFlowTexts } from '../review/use-flow-texts.ts';
import { type FilterOption, FilterPick } from './filter-pick.tsx';
import { spokenMonth } from './spoken-date.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

/** What occurs among the drafts; undefined while it is read. */
export interface Choices {
  readonly offices: readonly string[];
  readonly tags: readonly string[];
  /** `YYYY-MM`, newest first. */
  readonly months: readonly string[];
}

interface Props {
  readonly filter: DraftFilter;
  readonly choices: Choices | undefined;
  readonly onFilter: (filter: DraftFilter) => void;
}

const bands = ['service', 'mixed', 'ceremonial'] as const;
const turnsAsked = ['mine', 'author', 'editor', 'responsible', 'nobody'] as const;
const amounts = ['must', 'some', 'none'] as const;

/** Narrows the list: one field for each thing that a draft has. */
export function FilterBar({ filter, choices, onFilter }: Props) {
  const { filters } = useDraftsTexts();
  const options = useOptions(choices);
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <fieldset className="filters">
      <legend className="vh">{filters.label}</legend>
      {options.map(([field, all]) => (
        <FilterPick
          key={field}
          name={filters[field]}
          onPick={(value) => onFilter(withField(filter, field, value))}
          options={withChosen(all, filter[field])}
          value={filter[field] ?? ''}
        />
      ))}
      {isNarrowed && (
        <button className="btn btn-quiet btn-small" onClick={() => onFilter({})} type="button">
          {filters.clear}
        </button>
      )}
    </fieldset>
  );
}

function useOptions(
  choices: Choices | undefined,
): readonly (readonly [keyof DraftFilter, readonly FilterOption[]])[] {
  const { m, language } = useMessages();
  const { status, filters } = useDraftsTexts();
  const { whose } = useFlowTexts();
  const same = (value: string) => [value, value] as const;
  return [
    ['status', draftStatuses.map((one) => [one, status[one]] as const)],
    ['turn', turnsAsked.map((one) => [one, whose[one]] as const)],
    ['channel', channels.map((one) => [one, m.common.channel[one]] as const)],
    ['office', choices?.offices.map(same) ?? []],
    ['kind', postKinds.map((one) => [one, m.check.kind.name[one]] as const)],
    ['tag', choices?.tags.map(same) ?? []],
    ['ceremony', bands.map((one) => [one, m.check.meter.band[one]] as const)],
    ['open', amounts.map((one) => [one, filters.openOf[one]] as const)],
    ['month', choices?.months.map((one) => [one, spokenMonth(one, language)] as const) ?? []],
  ];
}

function withField(filter: DraftFilter, field: keyof DraftFilter, value: string): DraftFilter {
  const { [field]: _, ...others } = filter;
  return value ? { ...others, [field]: value } : others;
}

/** What was chosen stays among the options, even where no draft has it any more. */
const withChosen = (options: readonly FilterOption[], value: string | undefined) =>
  value && !options.some(([one]) => one === value)
    ? [...options, [value, value] as const]
    : options;
