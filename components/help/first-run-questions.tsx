import { useId, useState } from 'react';
import { offices } from '@/lib/core/audience/offices/index.ts';
import { type Language, languages } from '@/lib/core/local.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { useSettingsTexts } from '../desk/use-settings-texts.ts';
import { useMessages } from '../language.tsx';
import { ownName } from '../language-pick.tsx';
import { longestOffice } from './first-run-answers.ts';
import { useHelpTexts } from './use-help-texts.ts';

interface Props {
  readonly policy: Policy;
  readonly onLanguage: (language: Language) => void;
}

/** Office, readers, language: each begins with what is set already. */
export function FirstRunQuestions({ policy, onLanguage }: Props) {
  const { firstRun: words } = useHelpTexts();
  const { language } = useMessages();
  const id = useId();
  return (
    <ol className="first-questions">
      <li>
        <label className="label" htmlFor={id}>
          {words.office.label}
        </label>
        <input
          aria-describedby={`${id}h`}
          autoComplete="organization"
          className="field"
          defaultValue={policy.office}
          id={id}
          maxLength={longestOffice}
          name="office"
        />
        <p className="hint" id={`${id}h`}>
          {words.office.hint}
        </p>
      </li>
      <li>
        <ReadersQuestion policy={policy} />
      </li>
      <li>
        <fieldset>
          <legend className="label">{words.language}</legend>
          <div className="row row-wide">
            {languages.map((one) => (
              <label className="row row-tight" key={one} lang={one}>
                <input
                  checked={one === language}
                  className="tick"
                  name="language"
                  onChange={() => onLanguage(one)}
                  type="radio"
                  value={one}
                />
                {ownName[one]}
              </label>
            ))}
          </div>
        </fieldset>
      </li>
    </ol>
  );
}

function ReadersQuestion({ policy }: Pick<Props, 'policy'>) {
  const { readers: words } = useHelpTexts().firstRun;
  const { own } = useSettingsTexts().readers;
  const { local } = useMessages();
  const [chosen, setChosen] = useState<string>(policy.readers ?? '');
  const id = useId();
  const readers = offices.find((office) => office.id === chosen);
  return (
    <>
      <label className="label" htmlFor={id}>
        {words.label}
      </label>
      <select
        aria-describedby={`${id}h`}
        className="field"
        defaultValue={chosen}
        id={id}
        name="readers"
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{words.none}</option>
        {offices.map((office) => (
          <option key={office.id} value={office.id}>
            {local(office.office)}
          </option>
        ))}
        {policy.readers === 'own' && <option value="own">{own}</option>}
      </select>
      <p className="hint" id={`${id}h`}>
        {readers ? `${local(readers.who)}.` : words.hint}
        {readers?.readingTarget ? ` ${words.target(readers.readingTarget)}` : ''}
      </p>
    </>
  );
}
