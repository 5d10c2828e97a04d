import { useMemo } from 'react';
import { useWatched } from '@/components/desk/use-watched.ts';
import { WriterLine } from '@/components/people/writer-line.tsx';
import type { People, Writing } from '@/lib/storage/people/people.ts';
import { type Watch, watch } from '@/lib/storage/watch.ts';

/** Says at the head of the desk under whose name is written here; nothing while nobody made keys. */
export function Writer({ people }: { readonly people: People }) {
  const watchWriter = useMemo(
    (): Watch<Writing> => (tell) => watch(() => people.writer(), tell),
    [people],
  );
  const { value } = useWatched(watchWriter);
  return value?.hasKeys ? <WriterLine name={value.name} /> : null;
}
