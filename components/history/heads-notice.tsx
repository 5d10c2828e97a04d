import type { DraftState } from '@/lib/core/records/fold.ts';
import { useHistoryTexts } from './use-history-texts.ts';
import { fullNameOf } from './version-name.ts';

interface Props {
  readonly id: string;
  readonly state: DraftState;
}

/** Two people went on from one version at once: both texts are here, and a person joins them. */
export function HeadsNotice({ id, state: { heads, versions } }: Props) {
  const texts = useHistoryTexts();
  if (heads.length < 2) return null;
  const names = versions.filter(({ hash }) => heads.includes(hash)).map(fullNameOf);
  return (
    <section aria-label={texts.headsTitle(heads.length)} className="notice notice-plain">
      <h2 className="notice-title">{texts.headsTitle(heads.length)}</h2>
      <p className="small">{texts.heads(names.join(texts.and))}</p>
      <div className="row">
        <a className="btn btn-small" href={`#draf/${id}/gabung`}>
          {texts.merge}
        </a>
      </div>
    </section>
  );
}
