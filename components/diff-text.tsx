import { Fragment } from 'react';
import type { Passage } from '@/lib/core/word-diff.ts';
import { useMessages } from './language.tsx';

interface Props {
  readonly passages: readonly Passage[];
  /** Left out: the passages of one kind, where each text stands for itself. */
  readonly without?: 'removed' | 'added';
}

/** A text with what changed in it: struck out or underlined, and said in words to who hears it. */
export function DiffText({ passages, without }: Props) {
  const shown = passages.filter(({ kind }) => kind !== without);
  return (
    <p className="diff">
      {shown.map((passage, at) => (
        // The passages of one comparison never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage is known by its place alone
        <Fragment key={at}>
          <Marked {...passage} />
        </Fragment>
      ))}
    </p>
  );
}

function Marked({ kind, text }: Passage) {
  const { removed, added, end } = useMessages().m.common.diff;
  if (kind === 'kept') return text;
  const Element = kind === 'removed' ? 'del' : 'ins';
  return (
    <Element>
      <span className="vh">{` ${kind === 'removed' ? removed : added} `}</span>
      {text}
      <span className="vh">{` (${end}) `}</span>
    </Element>
  );
}
