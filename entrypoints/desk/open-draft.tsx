import { useEffect, useState } from 'react';
import { MissingPage } from '@/components/desk/missing-page.tsx';
import { useDeskTexts } from '@/components/desk/use-desk-texts.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { DraftStart } from '@/lib/keeping/draft-session.ts';
import { Editor } from './editor.tsx';
import type { PageProps } from './pages.tsx';

/** Once open, a draft stays open, even if its row goes: the text on the page must not vanish. */
export function OpenDraft({ id, ...props }: PageProps & { readonly id: string }) {
  const deskTexts = useDeskTexts();
  const [start, setStart] = useState<DraftStart>();
  const [failure, setFailure] = useState<Failure>();
  const { copies } = props.services.stores;
  useEffect(() => {
    const { watchDraft } = props.wiring;
    return watchDraft(id)((read) => {
      if (!read.ok) setFailure(read.failure);
      else if (read.value === null) setFailure({ code: 'draft.missing' });
      else setStart((before) => before ?? read.value ?? undefined);
    });
  }, [props.wiring, id]);
  if (start) return <Editor {...props} start={start} />;
  if (!failure) return <p className="quiet">{deskTexts.loadingDrafts}</p>;
  const copyRaw = async () => {
    const raw = await copies.raw(id);
    if (raw.ok) await props.desk.copyRaw(raw.value);
  };
  return (
    <MissingPage
      code={failure.code}
      onCopyRaw={isThere(failure) ? () => void copyRaw() : undefined}
    >
      {props.bulletin}
    </MissingPage>
  );
}

/** Whether the database holds something under this id that cannot be read. */
const isThere = ({ code }: Failure): boolean =>
  code === 'storage.row-damaged' || code === 'storage.newer-schema';
