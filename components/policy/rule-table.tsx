import { useState } from 'react';
import { type CatalogueEntry, catalogue } from '@/lib/core/catalogue.ts';
import type { RuleChoice } from '@/lib/core/policy.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { useMessages } from '../language.tsx';
import { RuleRow } from './rule-row.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly choices: readonly RuleChoice[];
}

/** The whole catalogue; what the search leaves out stays in the form. */
export function RuleTable({ choices }: Props) {
  const { rules: words } = usePolicyTexts();
  const [sought, seek] = useState('');
  const isSought = useSearch(sought);
  const found = catalogue.filter(isSought).length;
  return (
    <>
      <p className="small quiet">{words.note}</p>
      <div className="row">
        <label className="search">
          <span className="vh">{words.search}</span>
          <DeskIcon name="search" />
          <input
            className="field"
            onChange={({ target }) => seek(target.value)}
            // What is sought is no part of the policy, and Enter looks only.
            onInput={(event) => event.stopPropagation()}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            placeholder={words.search}
            type="search"
            value={sought}
          />
        </label>
        <span className="small quiet" role="status">
          {sought.trim() !== '' && words.found(found)}
        </span>
      </div>
      <table className="table table-mid rule-table">
        <caption className="vh">{words.list}</caption>
        <thead>
          <tr>
            {(['rule', 'source', 'weight', 'on'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {catalogue.map((entry) => (
            <RuleRow
              choice={choices.find(({ code }) => code === entry.code)}
              entry={entry}
              isHidden={!isSought(entry)}
              key={entry.code}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Whether an entry has all the words that are sought, in its code or its name. */
function useSearch(sought: string): (entry: CatalogueEntry) => boolean {
  const { local } = useMessages();
  const wanted = sought.toLowerCase().split(' ');
  return ({ code, name }) => {
    const words = `${code} ${local(name)}`.toLowerCase();
    return wanted.every((word) => words.includes(word));
  };
}
