import { sectionMessages } from '@/lib/i18n/section-messages.ts';
import { useMessages } from '../language.tsx';
import { type DeskPart, deskSections } from './desk-sections.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props {
  /** The part that is open. */
  readonly page: DeskPart;
  /** How many there are of what a part holds; a part that is missing shows no number. */
  readonly counts: Partial<Readonly<Record<DeskPart, number>>>;
}

/** The way around the desk. */
export function DeskNav({ page, counts }: Props) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const names = sectionMessages[language];
  return (
    <nav aria-label={desk.sections}>
      {(Object.keys(deskSections) as DeskPart[]).map((part) => (
        <a
          aria-current={page === part ? 'page' : undefined}
          href={deskSections[part].address}
          key={part}
        >
          {deskSections[part].icon}
          <span>{names[part]}</span>
          {part in counts && <span className="count">{counts[part]}</span>}
        </a>
      ))}
    </nav>
  );
}
