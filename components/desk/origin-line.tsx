import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { useMessages } from '../language.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props {
  readonly copy: Pick<WorkingCopy, 'channel' | 'site'> & { readonly account?: string };
}

/** Where a draft is meant for, and where it was written. */
export function OriginLine({ copy }: Props) {
  const { m } = useMessages();
  const desk = useDeskTexts();
  const site = copy.site === 'desk' ? desk.begunHere : copy.site;
  return (
    <>
      {m.common.channel[copy.channel]} · {site}
      {copy.account && ` · ${copy.account}`}
    </>
  );
}
