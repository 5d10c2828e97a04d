import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { goOnAtHead } from './go-on-at-head.ts';

/** Says of an open draft that it lies in the bin, and takes it back. Writing in it does so too. */
export function BinStrip({ onTakeBack }: { readonly onTakeBack: () => void }) {
  const { m } = useMessages();
  const takeBack = () => {
    goOnAtHead();
    onTakeBack();
  };
  return (
    <div className="strip bulletin">
      <Icon className="icon-small" name="bin" />
      <span>{m.desk.inBin}</span>
      <button className="btn btn-small" onClick={takeBack} type="button">
        {m.desk.takeBack}
      </button>
    </div>
  );
}
