import { useMessages } from '../language.tsx';

/** Below a list that goes on. */
export function MoreButton({ onMore }: { readonly onMore: () => void }) {
  const { m } = useMessages();
  return (
    <p className="more-rows">
      <button className="btn" onClick={onMore} type="button">
        {m.desk.showMore}
      </button>
    </p>
  );
}
