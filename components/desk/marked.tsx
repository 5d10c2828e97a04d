import type { Span } from '@/lib/core/text/span.ts';

interface Props {
  readonly text: string;
  readonly hits: readonly Span[];
}

/** A text with the places that were found in it. */
export function Marked({ text, hits }: Props) {
  let from = 0;
  const parts = hits.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
