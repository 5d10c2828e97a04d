import { useRef, useState } from 'react';
import type { OpeningCardProps } from '@/components/share/opening-card.tsx';
import type { OpeningState } from '@/components/share/share-state.ts';
import { lockOf, type Opener } from '@/lib/backup/open-backup.ts';
import { readCode } from '@/lib/code/code-text.ts';
import { tidyPassphrase } from '@/lib/core/backup/passphrase.ts';
import type { Parcel } from '@/lib/core/bundle/bundle.ts';
import { largestBundle } from '@/lib/core/bundle/format.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result } from '@/lib/core/result.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { readQr } from './read-qr.ts';
import { runBundleJob } from './run-job.ts';

/** Opens what was sent: a review file, a text code, or a picture of one. */
export function useOpening(stores: Stores): OpeningCardProps {
  const [state, setState] = useState<OpeningState>({ kind: 'idle' });
  const file = useRef<File>(null);
  /** What was asked for last: only that is shown. */
  const last = useRef<unknown>(null);
  const parcel = useRef<Parcel>(null);
  const read = async (reading: Promise<Result<Parcel, Failure>>) => {
    last.current = reading;
    setState({ kind: 'running' });
    const opened = await reading;
    if (last.current !== reading) return;
    parcel.current = opened.ok ? opened.value : null;
    if (opened.ok) return setState(await told(stores, opened.value));
    const { code } = opened.failure;
    const isWrong = code === 'open.wrong-words';
    setState(isWrong ? { kind: 'locked', isWrong } : { kind: 'failed', code });
  };
  const open = async (given: File) => {
    file.current = given;
    last.current = given;
    if (given.type.startsWith('image/')) return read(readPicture(given));
    const lock = await lockOn(given);
    if (last.current !== given) return;
    if (lock === 'words') return setState({ kind: 'locked', isWrong: false });
    if (lock !== 'keys') return read(readFile(given, { words: '' }));
    const keys = await stores.people.openingKeys();
    if (!keys.ok) return setState({ kind: 'failed', code: keys.failure.code });
    await read(readFile(given, { keys: keys.value }));
  };
  return {
    state,
    onFile: (given) => void open(given),
    onCode: (pasted) => void read(readCode(pasted)),
    onWords(words) {
      if (file.current) void read(readFile(file.current, { words: tidyPassphrase(words) }));
    },
    onTake(isAsked) {
      if (parcel.current) void take(stores, parcel.current, isAsked).then(setState);
    },
    onCancel() {
      parcel.current = null;
      setState({ kind: 'idle' });
    },
  };
}

const readFile = (file: File, opener: Opener): Promise<Result<Parcel, Failure>> =>
  runBundleJob<'open'>({ kind: 'open', file, opener });

async function readPicture(picture: File): Promise<Result<Parcel, Failure>> {
  const text = await readQr(picture);
  if (!text.ok) return text;
  const read = await readCode(text.value);
  const isForeign = !read.ok && read.failure.code === 'code.not-ours';
  return isForeign ? fail({ code: 'qr.foreign' }) : read;
}

/** Of a file that is too large nothing is asked first. */
async function lockOn(file: File): Promise<'none' | 'words' | 'keys'> {
  if (file.size > largestBundle) return 'none';
  const lock = await lockOf(file).catch(() => null);
  return lock?.ok ? lock.value : 'none';
}

async function told({ bundles }: Stores, parcel: Parcel): Promise<OpeningState> {
  const survey = await bundles.survey(parcel);
  if (!survey.ok) return { kind: 'failed', code: survey.failure.code };
  return { kind: 'told', survey: survey.value };
}

async function take({ bundles }: Stores, parcel: Parcel, isAsked: boolean): Promise<OpeningState> {
  const added = await bundles.take(parcel, isAsked);
  if (!added.ok) return { kind: 'failed', code: added.failure.code };
  return { kind: 'taken', draft: parcel.header.draft, count: added.value.added.length };
}
