import type { ReactNode } from 'react';

interface Props {
  /** The word for it. */
  readonly name: string;
  readonly amount: string;
  /** What made it, shown on wish. */
  readonly children: ReactNode;
}

/** One measure of a text: its word first, then the number, and what made them on wish. */
export function Measure({ name, amount, children }: Props) {
  return (
    <details className="reading">
      <summary>
        <b>{name}</b>
        <span className="small quiet nowrap push">{amount}</span>
      </summary>
      {children}
    </details>
  );
}
