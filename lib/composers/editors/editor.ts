import type { Failure } from '../../core/failure.ts';
import type { Result } from '../../core/result.ts';

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How one kind of editor is written to. Reading is the same for all of them. */
export interface Editor {
  readonly id: string;
  fits(root: HTMLElement): boolean;
  /**
   * Asks the editor once to put `text` in the place of the selection. Whether it did is read back by
   * the caller; nothing is tried twice, since an editor may still act on the first request.
   */
  replaceSelection(root: HTMLElement, text: string, range: Range): void;
}

/** Only gives the type. */
export const defineEditor = (editor: Editor): Editor => editor;

export type Written = Result<null, Failure>;
