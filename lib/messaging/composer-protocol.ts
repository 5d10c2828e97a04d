import type { Failure } from '../core/failure.ts';
import type { Pin } from '../core/pin.ts';
import type { Result } from '../core/result.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import type { OpenComposer } from './protocol.ts';

/**
 * Every message that the background sends to the panel in a tab, and what comes back. Only our own
 * background can send these, so the panel needs no schema for them (it carries no zod).
 */
export interface ComposerProtocol {
  describeComposer: { request: null; response: Omit<OpenComposer, 'tabId'> & { points: number } };
  loadText: { request: WorkingCopy; response: null };
  openPanel: { request: null; response: null };
  /** Another frame of the tab has the panel now. */
  giveWay: { request: { readonly owner: string }; response: null };
  /** Describes the field that has or last had the keyboard, to be pinned. Answered by the loader. */
  describeField: { request: null; response: Pin };
}

export type ComposerMessageName = keyof ComposerProtocol;

export type ComposerHandlers = {
  readonly [Name in ComposerMessageName]: (
    request: ComposerProtocol[Name]['request'],
  ) => Promise<Result<ComposerProtocol[Name]['response'], Failure>>;
};
