import type { ReactNode } from 'react';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { ReadyText } from '@/lib/core/templates/ready-text.ts';
import { PageHead } from '../desk/page-head.tsx';
import { useReuseTexts } from '../desk/use-reuse-texts.ts';
import { useMessages } from '../language.tsx';
import { UseTemplate } from './use-template.tsx';

interface Props {
  /** The person's own templates, newest first; undefined while they are not known. */
  readonly own: readonly DraftRow[] | undefined;
  readonly ready: readonly ReadyText[];
  readonly onUse: (id: string) => void;
  readonly onUseReady: (text: ReadyText) => void;
  readonly children: ReactNode;
}

/** Patterns to begin a draft with: the person's own, and ready texts with gaps. */
export function TemplatesPage({ own, ready, onUse, onUseReady, children }: Props) {
  const { m, local } = useMessages();
  const texts = useReuseTexts();
  return (
    <>
      <PageHead title={texts.templates} />
      {children}
      <section className="sheet-card templates">
        <h2>{texts.own}</h2>
        {own === undefined && <p className="quiet">{texts.loading}</p>}
        {own?.length === 0 && <p className="quiet">{texts.noOwn}</p>}
        <ul>
          {own?.map(({ id, title, channel }) => (
            <li key={id}>
              <div>
                <b>{title || texts.untitled}</b>
                <p className="small quiet">{m.common.channel[channel]}</p>
              </div>
              <a
                aria-label={texts.editNamed(title || texts.untitled)}
                className="btn btn-small"
                href={`#draf/${id}`}
              >
                {texts.edit}
              </a>
              <UseTemplate name={title || texts.untitled} onUse={() => onUse(id)} />
            </li>
          ))}
        </ul>
      </section>
      <section className="sheet-card templates">
        <h2>{texts.ready}</h2>
        <p className="small quiet">{texts.readyHint}</p>
        <ul>
          {ready.map((one) => (
            <li key={one.id}>
              <details>
                <summary>
                  <b>{local(one.name)}</b>{' '}
                  <span className="small quiet">
                    {m.check.kind.name[one.kind]} · {m.common.channel[one.channel]}
                  </span>
                </summary>
                <p className="ready-text" lang="id">
                  {one.text}
                </p>
              </details>
              <UseTemplate name={local(one.name)} onUse={() => onUseReady(one)} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
