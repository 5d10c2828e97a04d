import type { Fix } from '@/lib/core/rule.ts';
import type { Span } from '@/lib/core/text/span.ts';
import { shorten } from './shorten.ts';

interface Props {
  readonly fix: Fix;
  /** The flagged place, whose other words are shown around the change. */
  readonly around: Span;
  readonly text: string;
}

/** Most letters of the unchanged words on each side. */
const most = 30;

/** What stands there, and what would stand there, one under the other. */
export function Swap({ fix, around, text }: Props) {
  const before = tailOf(text.slice(Math.min(around.start, fix.start), fix.start));
  const after = headOf(text.slice(fix.end, Math.max(around.end, fix.end)));
  const old = text.slice(fix.start, fix.end);
  return (
    <div className="swap">
      <span>
        {old && (
          <del>
            {before}
            {shorten(old, 90)}
            {after}
          </del>
        )}
      </span>
      {fix.text && (
        <span>
          {before}
          <ins>{shorten(fix.text, 90)}</ins>
          {after}
        </span>
      )}
    </div>
  );
}

const tailOf = (words: string) => (words.length > most ? `…${words.slice(-most)}` : words);
const headOf = (words: string) => (words.length > most ? `${words.slice(0, most)}…` : words);
