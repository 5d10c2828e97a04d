import { z } from 'zod';
import { anchorSchema } from '@/lib/core/records/anchor.ts';
import type { Answer } from '@/lib/core/reviewer/answer.ts';

const answerSchema = z.strictObject({
  name: z.string().max(200),
  outcome: z.enum(['approved', 'changes-requested', 'held']).nullable(),
  reason: z.string().max(20_000),
  notes: z
    .array(z.strictObject({ anchor: anchorSchema.nullable(), text: z.string().max(20_000) }))
    .max(1000),
});

const nothing: Answer = { name: '', outcome: null, reason: '', notes: [] };

const keyOf = (version: string): string => `siap-tayang-tinjauan:${version}`;

/** What was written about this version in this browser before; other pages may write there too. */
export function readKept(version: string): Answer {
  try {
    const read = answerSchema.safeParse(JSON.parse(localStorage.getItem(keyOf(version)) ?? 'null'));
    return read.success ? read.data : nothing;
  } catch {
    return nothing;
  }
}

/** Keeps what is written; false where this browser keeps nothing for a page from a file. */
export function keep(version: string, answer: Answer): boolean {
  try {
    localStorage.setItem(keyOf(version), JSON.stringify(answer));
    return true;
  } catch {
    return false;
  }
}
