import type { ReactNode } from 'react';
import type { CaseLine } from '@/lib/core/correction/case-line.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { spokenMoment } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useCorrectionsTexts } from './use-corrections-texts.ts';
import { WrongPost } from './wrong-post.tsx';

interface Props {
  readonly line: CaseLine;
  readonly isWrongHere: boolean;
}

/** What is known of a case, in the order in which it is written about. */
export function CaseFacts({ line, isWrongHere }: Props) {
  const { language } = useMessages();
  const texts = useCorrectionsTexts();
  const { body } = line.record.record;
  const isRalat = body.kind === 'ralat';
  const moment = (at: string | null) => (at ? spokenMoment(at, language) : texts.unknown);
  return (
    <dl className="case-facts">
      {body.wrong && (
        <Fact name={texts.aboutPost}>
          <WrongPost isHere={isWrongHere} post={body.wrong} />
        </Fact>
      )}
      <Fact name={isRalat ? texts.claimRalat : texts.claimKlarifikasi}>{body.claim}</Fact>
      <Fact name={texts.since}>{moment(body.since)}</Fact>
      <Fact name={texts.foundAt}>
        {[moment(body.foundAt), body.foundBy].filter(Boolean).join(', ')}
      </Fact>
      {!isRalat && (
        <Fact name={texts.seen}>
          <Seen body={body} />
        </Fact>
      )}
      <Fact name={texts.fact}>{body.fact || texts.none}</Fact>
      <Fact name={texts.evidence}>{evidenceOf(body) || texts.none}</Fact>
      <Fact name={texts.checkedBy}>{body.checkedBy || texts.none}</Fact>
      <Fact name={texts.groupHarm}>
        {[
          body.harms.map((harm) => texts.harm[harm]).join(', '),
          `${texts.reachLabel}: ${texts.reach[body.reach]}`,
          `${texts.askerLabel}: ${texts.asker[body.asker]}`,
        ]
          .filter(Boolean)
          .join('\n')}
      </Fact>
      <Fact name={texts.order}>{isRalat ? texts.orderRalat : texts.orderKlarifikasi}</Fact>
      <Fact name={texts.before}>{texts.beforeWhat}</Fact>
    </dl>
  );
}

function Seen({ body: { seen, seenUrl } }: { readonly body: CaseBody }) {
  const texts = useCorrectionsTexts();
  return (
    <>
      {seen || (seenUrl ? '' : texts.none)}{' '}
      {seenUrl && (
        <a href={seenUrl} rel="noopener noreferrer" target="_blank">
          {seenUrl}
        </a>
      )}
    </>
  );
}

const evidenceOf = ({ evidence }: CaseBody): string =>
  evidence.map(({ what, source }) => [what, source].filter(Boolean).join(' · ')).join('\n');

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

const Fact = ({ name, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
