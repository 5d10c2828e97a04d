import { useState } from 'react';
import { copyText } from '@/lib/composers/copy-text.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { diagnoseTab } from './diagnose.ts';

/** The diagnosis of a tab, from the wish to the copy. */
export function useDiagnosis(
  tabId: number | undefined,
  report: (done: Result<unknown, Failure>) => boolean,
) {
  const [lines, setLines] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  return {
    report: lines,
    isCopied,
    async onDiagnose() {
      const found = await diagnoseTab(tabId);
      if (report(found) && found.ok) setLines(found.value);
    },
    async onCopy() {
      setIsCopied(report(await copyText(lines ?? '')));
    },
    onClose() {
      setLines(null);
      setIsCopied(false);
    },
  };
}
