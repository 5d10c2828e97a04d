import type { CaseLine } from '@/lib/core/correction/case-line.ts';
import type { Correction } from '@/lib/core/correction/outcome.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { spokenMoment } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';
import { useCorrectionsTexts } from './use-corrections-texts.ts';
import { WrongPost } from './wrong-post.tsx';

/** A draft that is named from another one. */
interface Named {
  readonly draft: string;
  readonly title: string;
  readonly isHere: boolean;
  readonly url: string | null;
}

interface Props {
  /** Of the draft that the strip stands at. */
  readonly draft: string;
  readonly isOut: boolean;
  readonly corrections: readonly { readonly correction: Correction; readonly by: Named | null }[];
  readonly answers: { readonly line: CaseLine; readonly wrong: Named | null } | null;
  readonly open: readonly CaseLine[];
}

/** What there is to know of a post that was wrong, or of a draft that puts one right; nothing of any other draft. */
export function PostStrip({ draft, isOut, corrections, answers, open }: Props) {
  const texts = useCorrectionsTexts();
  if (!isOut && corrections.length === 0 && !answers && open.length === 0) return null;
  return (
    <section aria-label={texts.strip} className="post-corrections">
      {corrections.map((one) => (
        <Corrected key={one.correction.hash} {...one} />
      ))}
      {answers && (
        <p>
          {texts.answers}: <CaseLink line={answers.line} />
          {answers.wrong && (
            <>
              {' · '}
              {texts.aboutPost}: <WrongPost isHere={answers.wrong.isHere} post={answers.wrong} />
            </>
          )}
        </p>
      )}
      {open.map((line) => (
        <p key={line.id}>
          {texts.openAbout}: <CaseLink line={line} />
        </p>
      ))}
      {isOut && (
        <p className="row">
          <a className="btn btn-small" href={`#koreksi/unggahan/${draft}`}>
            <DeskIcon name="correction" />
            {texts.correct}
          </a>
          <a className="btn btn-quiet btn-small" href={`#koreksi/cabut/${draft}`}>
            {texts.withdraw}
          </a>
        </p>
      )}
    </section>
  );
}

const CaseLink = ({ line }: { readonly line: CaseLine }) => (
  <a href={`#koreksi/${line.id}`}>{shorten(line.record.record.body.claim, 90)}</a>
);

function Corrected({ correction, by }: Props['corrections'][number]) {
  const { language } = useMessages();
  const texts = useCorrectionsTexts();
  const { at, body } = correction.record;
  const moment = spokenMoment(at, language);
  return (
    <p>
      <b>{body.kind === 'ralat' ? texts.correctedOn(moment) : texts.withdrawnOn(moment)}</b>:{' '}
      {shorten(body.reason, 200)}
      {by && (
        <>
          {' · '}
          {texts.correctedBy} <WrongPost isHere={by.isHere} post={by} />
        </>
      )}
    </p>
  );
}
