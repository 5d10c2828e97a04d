import { useState } from 'react';

/** Under whose name is ticked. */
export interface Checker {
  readonly name: string;
  /** Whether the profile knows who is at work: then the name is not typed. */
  readonly isKnown: boolean;
  readonly onName: (name: string) => void;
}

/** The name of who is at work; where nobody has keys here, as the person types it. */
export function useChecker(writer: string): Checker {
  const [typed, type] = useState('');
  return { name: writer || typed, isKnown: writer !== '', onName: type };
}
