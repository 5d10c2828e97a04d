import type { ReactNode } from 'react';

/** Lines of an icon in the colour of the text around it. */
export const stroke = (paths: ReactNode) => (
  <g
    fill="none"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth="1.5"
  >
    {paths}
  </g>
);

interface Props {
  /** Extra class, such as `icon-small` or a severity. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** The frame of every icon: a 16 grid, passed by for screen readers. */
export function Drawing({ className = '', children }: Props) {
  return (
    <svg aria-hidden="true" className={`icon ${className}`} focusable="false" viewBox="0 0 16 16">
      {children}
    </svg>
  );
}
