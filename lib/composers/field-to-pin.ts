import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { closestAround } from './across-shadows.ts';
import { fieldAt, isOpenForWriting } from './detect.ts';

/**
 * The field that the person means by “this one”: the one with the keyboard, else the last that had it.
 *
 * @returns Null where this frame has none; `pin.unfit` for one that is never for posts.
 */
export function fieldToPin(last: HTMLElement | undefined): Result<HTMLElement, Failure> | null {
  const active = innermostActive(document);
  if (active instanceof HTMLInputElement) return fail({ code: 'pin.unfit' });
  const field = fieldAt(active) ?? (last?.isConnected ? last : null);
  if (!field) return null;
  const isSearch = closestAround(field, '[role="search"], [role="searchbox"]') !== null;
  return isSearch || !isOpenForWriting(field) ? fail({ code: 'pin.unfit' }) : succeed(field);
}

function innermostActive(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? innermostActive(activeElement.shadowRoot) : activeElement;
}
