import { useState } from 'react';
import { fullNameOf } from '@/components/history/version-name.ts';
import { useMessages } from '@/components/language.tsx';
import { PageCard, type PageState } from '@/components/share/page-card.tsx';
import type { Language } from '@/lib/core/local.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { download } from '../backup/save-file.ts';
import type { Services } from '../services.ts';
import { makePage } from './make-page.ts';

interface Props {
  readonly id: string;
  readonly services: Services;
}

/** One version goes as a page that needs no Siap Tayang. */
export function PageWay({ id, services: { stores } }: Props) {
  const { language } = useMessages();
  const [state, setState] = useState<PageState>({ kind: 'idle' });
  const make = async () => {
    setState({ kind: 'running' });
    setState(await write(stores, id, language));
  };
  return <PageCard onMake={() => void make()} state={state} />;
}

async function write(stores: Stores, id: string, language: Language): Promise<PageState> {
  const made = await makePage(stores, id, language);
  if (!made.ok) return { kind: 'failed', failure: made.failure.code };
  const { file, name, version } = made.value;
  download(file, name);
  return { kind: 'done', name, version: fullNameOf(version) };
}
