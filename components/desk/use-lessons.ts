import { useMemo } from 'react';
import type { CheckView } from '@/lib/core/check-view.ts';
import { lessonAddress, lessonCodes } from '@/lib/core/lessons/lesson-codes.ts';
import { useHelpTexts } from '../help/use-help-texts.ts';

/** The same check, its findings with the way to their lesson where there is one. */
export function useLessons(view: CheckView): CheckView {
  const { learn } = useHelpTexts().lessons;
  return useMemo(() => {
    const findings = view.findings.map((finding) =>
      lessonCodes.includes(finding.code)
        ? { ...finding, lesson: { address: lessonAddress(finding.code), name: learn } }
        : finding,
    );
    return { ...view, findings };
  }, [view, learn]);
}
