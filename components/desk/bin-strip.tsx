import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';

/** Says of an open draft that it lies in the bin, and takes it back. Writing in it does so too. */
export function BinStrip({ onTakeBack }: { readonly onTakeBack: () => void }) {
  const { m } = useMessages();
  return (
    <div className="strip bulletin">
      <Icon className="icon-small" name="bin" />
      <span>{m.desk.inBin}</span>
      <button className="btn btn-small" onClick={onTakeBack} type="button">
        {m.desk.takeBack}
      </button>
    </div>
  );
}
