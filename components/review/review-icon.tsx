import { Drawing, stroke } from '../drawing.tsx';

/** Icons of the review alone, so that the panel does not carry them; the shapes of `design/visual`. */
const drawings = {
  remark: stroke(<path d="M2.4 3.2h11.2v7.4H7.6L4.4 13.4v-2.8h-2z" />),
  gone: stroke(
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M3.8 12.2 12.2 3.8" />
    </>,
  ),
  evidence: stroke(
    <>
      <path d="M8 1.8l5.2 1.8v4.2c0 3.2-2.1 5.2-5.2 6.4-3.1-1.2-5.2-3.2-5.2-6.4V3.6z" />
      <path d="M5.6 8l1.7 1.7 3.2-3.4" />
    </>,
  ),
} as const;

interface Props {
  readonly name: keyof typeof drawings;
  readonly className?: string;
}

/** A small picture beside a word, passed by for screen readers. */
export const ReviewIcon = ({ name, className = '' }: Props) => (
  <Drawing className={className}>{drawings[name]}</Drawing>
);
