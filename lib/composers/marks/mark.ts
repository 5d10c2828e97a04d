import type { Severity } from '../../core/rule.ts';

/** A stretch of the text that is marked, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/** A mark and where it stands in a document. The range is live: it follows what is typed around it. */
export interface PlacedMark<Of extends Mark = Mark> {
  readonly mark: Of;
  readonly range: Range;
}

export type Theme = 'light' | 'dark';

/** One way to draw marks. Neither way touches a node or an attribute of the editor. */
export interface MarkPainter {
  /** Whether the browser itself moves what is drawn as the text changes. */
  readonly isLive: boolean;
  /** Draws these marks and no others. */
  paint(marks: readonly PlacedMark[], active: PlacedMark | null): void;
  /** The field may have moved in the window, or the page have changed its theme. */
  follow(): void;
  /** The words may have moved within their field. @param next the first mark that what was typed moves. */
  followTyping(next: PlacedMark | undefined): void;
  remove(): void;
}
