import { Drawing, stroke } from '../drawing.tsx';

/** Icons that only our own pages show; the panel carries none of them. Shapes of `design/visual`. */
const drawings = {
  calendar: stroke(
    <>
      <rect height="11" rx="1.2" width="12" x="2" y="3" />
      <path d="M2 6.6h12M5.2 1.6V4M10.8 1.6V4" />
    </>,
  ),
  chart: stroke(<path d="M2 14h12M4 14V9M8 14V3M12 14V6.4" />),
  clock: stroke(
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 4.4V8l2.6 1.7" />
    </>,
  ),
  correction: stroke(
    <>
      <path d="M3 4.4h6M3 8h3.6M3 11.6h3" />
      <path d="M9.4 12.6l-1.6.3.3-1.6 4.2-4.2 1.3 1.3z" />
    </>,
  ),
  edit: stroke(<path d="M10.6 2.6l2.8 2.8L5.6 13.2l-3.4.6.6-3.4z" />),
  help: stroke(
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M6.2 6.2c.1-1.1.9-1.7 1.9-1.7s1.8.7 1.8 1.6c0 1.3-1.9 1.4-1.9 2.9" />
      <circle cx="8" cy="11.4" fill="currentColor" r=".9" stroke="none" />
    </>,
  ),
  human: stroke(<path d="M2 2.8h12v8.4H7.6L4.6 14v-2.8H2z" />),
  people: stroke(
    <>
      <circle cx="6" cy="5.2" r="2.5" />
      <path d="M1.6 13.4c.2-2.6 2-4 4.4-4s4.2 1.4 4.4 4" />
      <path d="M10.4 3a2.4 2.4 0 0 1 0 4.4M12 9.7c1.4.5 2.3 1.8 2.4 3.7" />
    </>,
  ),
  policy: stroke(
    <>
      <path d="M8 1.6 13.4 3.4v4.2c0 3.4-2.2 5.6-5.4 6.8-3.2-1.2-5.4-3.4-5.4-6.8V3.4z" />
      <path d="M5.7 7.9l1.7 1.7 3-3.2" />
    </>,
  ),
  prompt: stroke(<path d="M2 3.2h12v9.6H2zM4.6 6.2 6.6 8l-2 1.8M8.4 10h3" />),
  ready: (
    <path
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM11.05 5 7 9.3 4.9 7.25 3.75 8.4 7.05 11.65 12.25 6.1z"
      fill="currentColor"
      fillRule="evenodd"
    />
  ),
  lock: stroke(
    <>
      <rect height="7" rx="1.2" width="10" x="3" y="7" />
      <path d="M5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7" />
    </>,
  ),
  out: stroke(<path d="M3 13 13 3M6 3h7v7" />),
  template: stroke(
    <>
      <path d="M3.4 1.8h5.8l3.4 3.4v9H3.4z" />
      <path d="M9 1.9v3.5h3.5" />
    </>,
  ),
  search: stroke(
    <>
      <circle cx="7" cy="7" r="4.6" />
      <path d="M10.4 10.4 14 14" />
    </>,
  ),
  answers: stroke(<path d="M2.6 4.2l1.2 1.2 2-2.4M2.6 11l1.2 1.2 2-2.4M8.4 4.6h5M8.4 11.4h5" />),
  publish: stroke(
    <>
      <circle cx="8" cy="8" fill="currentColor" r="1.4" />
      <path d="M5.2 10.8a4 4 0 0 1 0-5.6M10.8 5.2a4 4 0 0 1 0 5.6M3.2 12.8a6.8 6.8 0 0 1 0-9.6M12.8 3.2a6.8 6.8 0 0 1 0 9.6" />
    </>,
  ),
  proof: stroke(
    <>
      <path d="M8 1.8 13 3.6v4c0 3-2 5.2-5 6.6-3-1.4-5-3.6-5-6.6v-4z" />
      <path d="M5.6 7.9 7.3 9.6l3.2-3.4" />
    </>,
  ),
  hold: stroke(<path d="M5.6 3.4v9.2M10.4 3.4v9.2" />),
  turn: stroke(
    <>
      <path d="M5.6 2.6 2.4 5.8 5.6 9" />
      <path d="M2.6 5.8h7a3.9 3.9 0 0 1 0 7.8H6" />
    </>,
  ),
} as const;

export type DeskIconName = keyof typeof drawings;

/** A small picture beside a word; it says nothing on its own. */
export const DeskIcon = ({ name, className = '' }: { name: DeskIconName; className?: string }) => (
  <Drawing className={className}>{drawings[name]}</Drawing>
);
