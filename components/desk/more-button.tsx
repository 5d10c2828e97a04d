import { useDeskTexts } from './use-desk-texts.ts';

/** Below a list that goes on. */
export function MoreButton({ onMore }: { readonly onMore: () => void }) {
  const desk = useDeskTexts();
  return (
    <p className="more-rows">
      <button className="btn" onClick={onMore} type="button">
        {desk.showMore}
      </button>
    </p>
  );
}
