import { useMessages } from '@/components/language.tsx';

interface Props {
  readonly onYes: () => void;
  readonly onNotThis: () => void;
}

/** Asked once per site: nothing is kept by itself before a yes. */
export function KeepQuestion({ onYes, onNotThis }: Props) {
  const { m } = useMessages();
  return (
    <section aria-label={m.panel.saveDraft} className="keep-question">
      <p>{m.panel.keepQuestion}</p>
      <p className="small quiet">{m.panel.keepPromise}</p>
      <div className="row">
        <button className="btn btn-small" onClick={onYes} type="button">
          {m.panel.keepYes}
        </button>
        <button className="btn btn-small btn-quiet" onClick={onNotThis} type="button">
          {m.panel.keepNotThis}
        </button>
      </div>
    </section>
  );
}
