import type { Span } from './editor.ts';
import { entitySelector } from './entities.ts';
import { isTextField } from './is-text-field.ts';
import { rangeFor, readEditable } from './read-editable.ts';

/** What a site makes of nothing but the letters (a hashtag's colour) does not count. */
const lettering = ({ fontWeight, fontStyle, textDecorationLine }: CSSStyleDeclaration): string =>
  `${fontWeight} ${fontStyle} ${textDecorationLine}`;

/**
 * Whether a part of a field is nothing but text in one lettering: writing it again as plain text loses no
 * mention, no link, no picture and no bold word.
 */
export function isPlain(root: HTMLElement, { start, end }: Span): boolean {
  if (isTextField(root)) return true;
  const range = rangeFor(readEditable(root), start, end);
  if (!range) return false;
  const isIn = (node: Node) => range.intersectsNode(node);
  if ([...root.querySelectorAll(`${entitySelector}, img`)].some(isIn)) return false;
  return new Set(textsIn(root).filter(isIn).map(letteringOf)).size <= 1;
}

function textsIn(root: HTMLElement): readonly Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const letteringOf = ({ parentElement }: Text): string =>
  parentElement ? lettering(getComputedStyle(parentElement)) : '';
