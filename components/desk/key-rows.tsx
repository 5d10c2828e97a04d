import { Fragment } from 'react';
import { useDraftsTexts } from './use-drafts-texts.ts';

/** What a key does, and the keys that do it. */
export type KeyRow = readonly [deed: string, keys: readonly string[]];

/** Keys with what each does, as a list. */
export function KeyRows({ rows }: { readonly rows: readonly KeyRow[] }) {
  const { keys } = useDraftsTexts();
  return (
    <dl className="key-list">
      {rows.map(([deed, pressed]) => (
        <Fragment key={deed}>
          <dt>
            {pressed.map((key, index) => (
              <Fragment key={key}>
                {index > 0 && ` ${keys.or} `}
                <kbd>{key}</kbd>
              </Fragment>
            ))}
          </dt>
          <dd>{deed}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
