import type { Evidence } from '@/lib/core/question.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';

interface Props {
  readonly evidence: readonly Evidence[];
  readonly text: string;
}

/** What the text itself answers, in its own words, and what it does not. */
export function EvidenceRows({ evidence, text }: Props) {
  const { m, local } = useMessages();
  return (
    <ul className="evidence-rows">
      {evidence.map(({ name, span }) => (
        <li key={name.id}>
          <Icon className={span ? 'quiet' : 'should'} name={span ? 'check' : 'box'} />
          <span>{local(name)}</span>
          {span ? (
            <q>{shorten(text.slice(span.start, span.end), 60)}</q>
          ) : (
            <span className="quiet">{m.check.checklist.missing}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
