import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useShareTexts } from './use-share-texts.ts';

/** Says how much came in, and where it is. */
export function Taken({ draft, count }: { readonly draft: string; readonly count: number }) {
  const { language } = useMessages();
  const words = useShareTexts().opening;
  return (
    <>
      <p>{words.taken(spokenCount(count, language))}</p>
      <p className="row">
        <a href={`#draf/${draft}`}>{words.toDraft}</a>
        <a href={`#draf/${draft}/riwayat`}>{words.toHistory}</a>
      </p>
    </>
  );
}
