import type { Local } from '../local.ts';
import { type FactId, type FormField, type PartId, type PromptForm, partIds } from './form.ts';
import { parts } from './parts/index.ts';

/** A part as it stands in a prompt. */
export interface ComposedPart {
  readonly id: PartId;
  readonly heading: string;
  readonly why: Local;
  readonly text: string;
  /** Written by hand: what is filled in no longer changes it. */
  readonly isByHand: boolean;
  readonly missing: readonly FormField[];
}

/** A prompt, part by part. */
export interface Prompt {
  readonly parts: readonly ComposedPart[];
  /** All of it, as it is copied. */
  readonly text: string;
  /** Every field that is missing, in the order of the parts. */
  readonly missing: readonly FormField[];
  /** How many parts lack nothing. */
  readonly ready: number;
}

/** Makes a prompt of what is filled in. Pure: the same form gives the same prompt. */
export function composePrompt(form: PromptForm): Prompt {
  const composed = partIds.map((id) => composePart(form, id));
  return {
    parts: composed,
    text: composed.map(({ heading, text }) => `${heading}: ${text}`).join('\n\n'),
    missing: composed.flatMap(({ missing }) => missing),
    ready: composed.filter(({ missing }) => missing.length === 0).length,
  };
}

function composePart(form: PromptForm, id: PartId): ComposedPart {
  const { heading, why, write, missing } = parts[id];
  const byHand = form.written[id];
  return {
    id,
    heading,
    why,
    text: byHand ?? write(form),
    isByHand: byHand !== undefined,
    // Who wrote it by hand knows what it needs.
    missing: byHand === undefined ? missing(form) : [],
  };
}

/** Writes a part by hand; the words that the form gives are no hand's work. */
export function withPart(form: PromptForm, id: PartId, text: string): PromptForm {
  const { [id]: _, ...others } = form.written;
  const isOwn = text !== parts[id].write(form);
  return { ...form, written: isOwn ? { ...others, [id]: text } : others };
}

/** Gives a part back to what is filled in. */
export function withoutPart(form: PromptForm, id: PartId): PromptForm {
  const { [id]: _, ...written } = form.written;
  return { ...form, written };
}

/** The form without some facts, for a copy that leaves them out. */
export function withoutFacts(form: PromptForm, left: readonly FactId[]): PromptForm {
  const emptied = Object.fromEntries(left.map((id) => [id, '']));
  return { ...form, facts: { ...form.facts, ...emptied } };
}
