import type { Secret } from '@/lib/core/prompt/find-secrets.ts';
import { useMessages } from '../language.tsx';

interface Props {
  readonly found: readonly Secret[];
}

/** What was found, each with its words marked and its reason. */
export function FoundList({ found }: Props) {
  const { local } = useMessages();
  return (
    <ul className="found-list">
      {found.map(({ start, words, name, why }) => (
        <li className="small" key={start}>
          <mark>{words}</mark> <b>{local(name)}</b>. {local(why)}
        </li>
      ))}
    </ul>
  );
}
