import { Drawing, stroke } from './drawing.tsx';

/** Drawn on a 16 grid in the colour of the text around them; the shapes of `design/visual`. */
const drawings = {
  must: (
    <path
      d="M5.2.9h5.6l4.3 4.3v5.6l-4.3 4.3H5.2L.9 10.8V5.2zM7.1 3.9l.25 5h1.3l.25-5zM8 10.2a1 1 0 1 0 0 2 1 1 0 0 0 0-2z"
      fill="currentColor"
      fillRule="evenodd"
    />
  ),
  should: (
    <path
      d="M8 1.1c.5 0 .9.25 1.15.68l6.1 10.9c.5.9-.15 2.02-1.16 2.02H1.9c-1 0-1.66-1.12-1.15-2.02L6.85 1.78C7.1 1.35 7.5 1.1 8 1.1zM7.15 5.2l.22 4.5h1.26l.22-4.5zM8 10.9a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9z"
      fill="currentColor"
      fillRule="evenodd"
    />
  ),
  may: stroke(
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 7.4v3.7" />
      <circle cx="8" cy="4.9" fill="currentColor" r=".95" stroke="none" />
    </>,
  ),
  settings: stroke(
    <>
      <path d="M1.6 4.4h7.2M13 4.4h1.4M1.6 11.6H3M7.2 11.6h7.2" />
      <circle cx="10.9" cy="4.4" r="2" />
      <circle cx="5.1" cy="11.6" r="2" />
    </>,
  ),
  clear: stroke(
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M5 8.2 7.2 10.3 11 6" />
    </>,
  ),
  check: stroke(<path d="M2.8 8.6l3.4 3.3 7-7.6" />),
  cross: stroke(<path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />),
  box: stroke(<rect height="12" rx="2" width="12" x="2" y="2" />),
  reload: stroke(
    <>
      <path d="M13.2 6.2A5.6 5.6 0 1 0 13.6 9" />
      <path d="M13.6 2.6v3.8H9.8" />
    </>,
  ),
  left: stroke(<path d="M10 3.2 5.2 8 10 12.8" />),
  dash: stroke(<path d="M3 8h10" />),
  right: stroke(<path d="M6 3.2 10.8 8 6 12.8" />),
  grip: (
    <path
      d="M5 2.2h2v2H5zM9 2.2h2v2H9zM5 7h2v2H5zM9 7h2v2H9zM5 11.8h2v2H5zM9 11.8h2v2H9z"
      fill="currentColor"
    />
  ),
  copy: stroke(
    <>
      <rect height="8.6" rx="1.2" width="8.6" x="5.2" y="5.2" />
      <path d="M10.8 5.2V3.4c0-.7-.5-1.2-1.2-1.2H3.4c-.7 0-1.2.5-1.2 1.2v6.2c0 .7.5 1.2 1.2 1.2h1.8" />
    </>,
  ),
  undo: stroke(
    <>
      <path d="M5.6 2.6 2.4 5.8 5.6 9" />
      <path d="M2.6 5.8h7a3.9 3.9 0 0 1 0 7.8H6" />
    </>,
  ),
  save: stroke(
    <>
      <path d="M8 2v8" />
      <path d="M4.6 6.8 8 10.2l3.4-3.4" />
      <path d="M2.4 13.6h11.2" />
    </>,
  ),
  load: stroke(
    <>
      <path d="M8 10.4V2.2" />
      <path d="M4.6 5.4 8 2l3.4 3.4" />
      <path d="M2.4 13.6h11.2" />
    </>,
  ),
  plus: stroke(<path d="M8 3v10M3 8h10" />),
  bin: stroke(
    <>
      <path d="M2.6 4.2h10.8" />
      <path d="M6 4V2.4h4V4" />
      <path d="M4 4.4l.7 9.2h6.6l.7-9.2" />
    </>,
  ),
  list: stroke(<path d="M5.6 3.6h8M5.6 8h8M5.6 12.4h8M2.4 3.6h.1M2.4 8h.1M2.4 12.4h.1" />),
  source: stroke(
    <>
      <path d="M3.2 2.2h7.4a2 2 0 0 1 2 2v9.6H5.2a2 2 0 0 1-2-2z" />
      <path d="M5.8 5.6h4.2M5.8 8.4h4.2" />
    </>,
  ),
  brand: stroke(
    <>
      <path d="M2 3.4h12M2 8h6M2 12.6h4" />
      <path d="M9 11.4l2 2 3.4-4.4" />
    </>,
  ),
} as const;

export type IconName = keyof typeof drawings;

interface Props {
  readonly name: IconName;
  /** Extra class, such as `icon-small` or a severity. */
  readonly className?: string;
}

/** A small picture beside a word; it says nothing on its own, so screen readers pass it by. */
export function Icon({ name, className = '' }: Props) {
  return <Drawing className={className}>{drawings[name]}</Drawing>;
}
