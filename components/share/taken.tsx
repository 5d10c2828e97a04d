import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useReviewTexts } from '../review/use-review-texts.ts';
import { useShareTexts } from './use-share-texts.ts';

/** Says how much came in, and where it is. */
export function Taken({ draft, count }: { readonly draft: string; readonly count: number }) {
  const { language } = useMessages();
  const words = useShareTexts().opening;
  const { toReview } = useReviewTexts();
  return (
    <>
      <p>{words.taken(spokenCount(count, language))}</p>
      <p className="row">
        <a href={`#draf/${draft}/tinjauan`}>{toReview}</a>
        <a href={`#draf/${draft}`}>{words.toDraft}</a>
        <a href={`#draf/${draft}/riwayat`}>{words.toHistory}</a>
      </p>
    </>
  );
}
