import { useCallback, useEffect, useState } from 'react';
import { usePolicy } from '@/components/desk/use-policy.ts';
import type { PrintedDraft } from '@/components/print/print-sheet.tsx';
import type { Printed } from '@/components/print/print-sheets.tsx';
import { usePrintTexts } from '@/components/print/use-print-texts.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import type { Services } from './services.ts';
import type { Desk } from './use-desk.ts';

/** So many sheets at once do not hold the page up for long. */
const mostAtOnce = 100;

/** Puts drafts on paper, as the database has them. */
export interface Printing {
  /** What stands ready for the printer; null while nothing does. */
  readonly printed: Printed | null;
  readonly print: (ids: readonly string[]) => Promise<void>;
}

export function usePrinting({ stores, watchPolicy }: Services, { say }: Desk): Printing {
  const { many } = usePrintTexts();
  const policy = usePolicy(watchPolicy);
  const [printed, setPrinted] = useState<Printed | null>(null);
  const print = useCallback(
    async (ids: readonly string[]) => {
      if (ids.length > mostAtOnce) return say({ kind: 'told', words: many(mostAtOnce) });
      const drafts: PrintedDraft[] = [];
      for (const id of ids) {
        const draft = await readDraft(stores, id);
        if (!draft.ok) return say({ kind: 'failure', code: draft.failure.code });
        drafts.push(draft.value);
      }
      setPrinted({ drafts, policy, at: new Date() });
    },
    [stores, policy, say, many],
  );
  useEffect(() => {
    if (!printed) return undefined;
    const clear = () => setPrinted(null);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('afterprint', clear);
      for (const { pictures } of printed.drafts) {
        for (const address of pictures.values()) URL.revokeObjectURL(address);
      }
    };
  }, [printed]);
  return { printed, print };
}

async function readDraft(
  { copies, versions, files }: Stores,
  id: string,
): Promise<Result<PrintedDraft, Failure>> {
  const copy = await copies.get(id);
  if (!copy.ok) return copy;
  const history = await versions.history(id);
  if (!history.ok) return history;
  const pictures = new Map<string, string>();
  for (const { hash, isKept, type } of copy.value.details.media) {
    if (!hash || !isKept || !type.startsWith('image/') || pictures.has(hash)) continue;
    const file = await files.get(hash);
    if (file.ok && file.value) pictures.set(hash, URL.createObjectURL(file.value));
  }
  return succeed({ copy: copy.value, state: history.value.state, pictures });
}
