import type { Failure } from '../../core/failure.ts';
import type { Result } from '../../core/result.ts';

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Asks an editor once to put `text` in the selected place; empty text takes the words out. Whether it did
 * is read back by the caller; nothing is tried twice, since an editor may still act on the first request.
 */
export type Insert = (text: string) => void;

/** How one kind of field is written to. */
export interface Editor {
  readonly id: string;
  fits(root: HTMLElement): boolean;
  /**
   * Selects a part of the text, and resolves when the editor knows of it.
   *
   * @returns how to write there; null where the page has no such place.
   */
  select(root: HTMLElement, span: Span): Promise<Insert | null>;
}

/** Only gives the type. */
export const defineEditor = (editor: Editor): Editor => editor;

export type Written = Result<null, Failure>;
