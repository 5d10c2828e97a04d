import { type ReactNode, useCallback } from 'react';
import { TemplatesPage } from '@/components/templates/templates-page.tsx';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { readyTexts } from '@/lib/core/templates/index.ts';
import { addressOf } from './route.ts';
import type { Services } from './services.ts';
import { useAnswer } from './use-answer.ts';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly services: Services;
  readonly desk: Desk;
  readonly bulletin: ReactNode;
}

/** How many templates are shown; nobody keeps as many. */
const most = 500;

/** The templates, as they are now; a draft made from one is opened at once. */
export function Templates({ services, desk, bulletin }: Props) {
  const { list, reuse } = services.stores;
  const { value } = useAnswer(useCallback(() => list.page('templates', {}, most), [list]));
  const open = async (making: Promise<Result<string, Failure>>) => {
    const made = await making;
    if (made.ok) location.hash = addressOf(made.value);
    else desk.say({ kind: 'failure', code: made.failure.code });
  };
  return (
    <TemplatesPage
      onUse={(id) => void open(reuse.copy(id, 'from-template'))}
      onUseReady={(text) => void open(reuse.begin(text))}
      own={value?.rows}
      ready={readyTexts}
    >
      {bulletin}
    </TemplatesPage>
  );
}
