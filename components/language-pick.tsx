import { type Language, languages } from '@/lib/core/local.ts';
import { useDeskTexts } from './desk/use-desk-texts.ts';
import { useMessages } from './language.tsx';

/** A language is offered by its own name, for those who read only that one. */
export const ownName: Readonly<Record<Language, string>> = {
  id: 'Bahasa Indonesia',
  en: 'English',
};

interface Props {
  readonly onPick: (language: Language) => void;
}

/** Chooses the language of the interface. */
export function LanguagePick({ onPick }: Props) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const pick = (value: string) => {
    const chosen = languages.find((one) => one === value);
    if (chosen) onPick(chosen);
  };
  return (
    <label className="language-pick">
      <span className="vh">{desk.language}</span>
      <select className="pick" onChange={(event) => pick(event.target.value)} value={language}>
        {languages.map((one) => (
          <option key={one} lang={one} value={one}>
            {ownName[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
