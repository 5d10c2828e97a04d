import { rescueMessages } from '@/lib/i18n/rescue-messages.ts';
import { useMessages } from './language.tsx';

interface Props {
  readonly className?: string;
}

/** The way out where the database cannot be read: a page that needs nothing of the rest. */
export function RescueLink({ className = 'btn btn-small' }: Props) {
  const { language } = useMessages();
  return (
    <a className={className} href="rescue.html" rel="noreferrer" target="_blank">
      {rescueMessages[language].title}
    </a>
  );
}
