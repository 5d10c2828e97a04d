import { type ReactNode, useEffect, useRef } from 'react';
import { useDeskTexts } from './use-desk-texts.ts';

/** Whether a page of the desk was shown before. */
let hasMoved = false;

interface Props {
  readonly title: string;
  /** What leads to the title, such as the way back. */
  readonly before?: ReactNode;
  /** What can be done with the page as a whole. */
  readonly children?: ReactNode;
}

/**
 * Title and actions of a page. Moving between pages happens without loading one, so the focus is
 * brought here by us, except on the page that was opened first.
 */
export function PageHead({ title, before, children }: Props) {
  const desk = useDeskTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isFirst = document.activeElement === document.body && !hasMoved;
    hasMoved = true;
    if (!isFirst) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${title} · ${desk.title}`;
  }, [title, desk.title]);
  return (
    <div className="page-head">
      {before}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
