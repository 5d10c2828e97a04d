import { useEffect, useMemo, useState } from 'react';
import { usePolicy } from '@/components/desk/use-policy.ts';
import type { Story } from '@/components/history/history-page.tsx';
import { fullNameOf } from '@/components/history/version-name.ts';
import { CodeCard, type CodeState } from '@/components/share/code-card.tsx';
import { useCodeTexts } from '@/components/share/use-code-texts.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { download } from '../backup/save-file.ts';
import type { Services } from '../services.ts';
import { type MadeCode, makeCode } from './make-code.ts';
import { ownRemarks } from './own-remarks.ts';
import { qrPicture } from './qr-picture.ts';

interface Props {
  readonly id: string;
  readonly story: Story;
  readonly services: Services;
  readonly onCopy: (text: string) => void;
}

/** One version, or one decision of this profile, goes as a text or a picture. */
export function CodeWay({ id, story: { state: draft }, services, onCopy }: Props) {
  const { stores, watchPolicy } = services;
  const { viewer } = usePolicy(watchPolicy);
  const words = useCodeTexts();
  const own = useOwnKey(stores);
  const [state, setState] = useState<CodeState>({ kind: 'idle' });
  const choices = useMemo(
    () => (own === undefined ? [] : ownRemarks(draft, own, words)),
    [draft, own, words],
  );
  const make = async (hash: string) => {
    setState({ kind: 'running' });
    const made = await makeCode(stores, id, hash);
    setState(
      made.ok
        ? { kind: 'made', code: made.value.code, name: nameOf(made.value), isText: hash === '' }
        : { kind: 'failed', failure: made.failure.code },
    );
  };
  return (
    <CodeCard
      choices={choices}
      onCopy={onCopy}
      onMake={(hash) => void make(hash)}
      onSave={(code, name) =>
        void qrPicture(code).then((picture) => download(picture, fileNameOf(name)))
      }
      state={state}
      viewer={viewer}
    />
  );
}

const nameOf = ({ version, number }: MadeCode): string => fullNameOf({ hash: version, number });

/** Names the version and never the text. */
const fileNameOf = (name: string): string =>
  `kode-${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replace(/-$/u, '')}.png`;

/** Public key of this profile; null where it has none, undefined until it is known. */
function useOwnKey({ people }: Stores): string | null | undefined {
  const [key, setKey] = useState<string | null>();
  useEffect(() => {
    let isGone = false;
    void people.identity().then((read) => {
      if (!isGone && read.ok) setKey(read.value?.publicKey ?? null);
    });
    return () => {
      isGone = true;
    };
  }, [people]);
  return key;
}
