import { useDraftsTexts } from './use-drafts-texts.ts';

/** Says that a draft is kept whatever the rules of retention say: a lock and the word. */
export function HeldMark() {
  const { held } = useDraftsTexts();
  return (
    <span className="held">
      <svg aria-hidden="true" className="icon icon-small" focusable="false" viewBox="0 0 16 16">
        <g
          fill="none"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="1.5"
        >
          <rect height="7" rx="1.4" width="10" x="3" y="7" />
          <path d="M5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7" />
        </g>
      </svg>
      {held}
    </span>
  );
}
