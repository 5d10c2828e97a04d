import { Icon } from '../icon.tsx';
import { goOnAtHead } from './go-on-at-head.ts';
import { useDeskTexts } from './use-desk-texts.ts';

/** Says of an open draft that it lies in the bin, and takes it back. Writing in it does so too. */
export function BinStrip({ onTakeBack }: { readonly onTakeBack: () => void }) {
  const desk = useDeskTexts();
  const takeBack = () => {
    goOnAtHead();
    onTakeBack();
  };
  return (
    <div className="strip bulletin">
      <Icon className="icon-small" name="bin" />
      <span>{desk.inBin}</span>
      <button className="btn btn-small" onClick={takeBack} type="button">
        {desk.takeBack}
      </button>
    </div>
  );
}
