import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { printedTexts } from '@/lib/core/printed-texts.ts';
import type { DraftState } from '@/lib/core/records/fold.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { clockTime } from '../clock-time.ts';
import { spokenDay } from '../desk/spoken-date.ts';
import { useDeskTexts } from '../desk/use-desk-texts.ts';
import { useMessages } from '../language.tsx';
import { PrintedCheck } from './printed-check.tsx';
import { PrintedHead } from './printed-head.tsx';
import { PrintedMedia } from './printed-media.tsx';
import { Signatures } from './signatures.tsx';
import { usePrintTexts } from './use-print-texts.ts';

/** A draft with all that is printed of it. */
export interface PrintedDraft {
  readonly copy: WorkingCopy;
  readonly state: DraftState;
  /** Addresses of the kept pictures by their hash. */
  readonly pictures: ReadonlyMap<string, string>;
}

interface Props {
  readonly draft: PrintedDraft;
  readonly policy: Policy;
  readonly at: Date;
}

/** One draft on paper, for somebody who decides on it. */
export function PrintSheet({ draft: { copy, state, pictures }, policy, at }: Props) {
  const { m, language } = useMessages();
  const desk = useDeskTexts();
  const texts = usePrintTexts();
  const printed = printedTexts(copy, policy, isoDateOf(at));
  const channels = printed.map(({ channel }) => m.common.channel[channel]);
  const time = `${spokenDay(at, new Date(0), language)} ${clockTime(at.toISOString())}`;
  return (
    <article className="print-sheet">
      <h1>{titleOf(copy.text) || desk.untitled}</h1>
      <PrintedHead channels={channels} copy={copy} office={policy.office} state={state} />
      {printed.map(({ channel, text, view }) => (
        <section key={channel}>
          <h2>{printed.length > 1 ? texts.text(m.common.channel[channel]) : texts.textForAll}</h2>
          <Lines text={text} />
          <PrintedCheck view={view} />
        </section>
      ))}
      <PrintedMedia media={copy.details.media} pictures={pictures} />
      <Signatures />
      <p className="print-foot">{texts.printedAt(time)}</p>
    </article>
  );
}

/** Line by line as it was written: no page ends within one. */
function Lines({ text }: { readonly text: string }) {
  const { noText } = usePrintTexts();
  if (text.trim() === '') return <p>{noText}</p>;
  return (
    <div className="print-text">
      {text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
        <p key={at}>{line || '\u00a0'}</p>
      ))}
    </div>
  );
}
