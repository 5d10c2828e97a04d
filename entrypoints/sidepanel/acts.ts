import type { News } from '@/components/desk/bulletin.tsx';
import type { Loading } from '@/components/desk/use-loading.ts';
import { copyText } from '@/lib/composers/copy-text.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import type { Services } from './services.ts';

/** What can be done in the side panel; each deed leaves its news behind. */
export interface Acts {
  /** Answers whether it is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly takeBack: (id: string) => Promise<void>;
  readonly load: Loading['begin'];
}

export function createActs(
  { bin }: Services,
  load: Loading['begin'],
  say: (news: News | null) => void,
): Acts {
  const report = (result: Result<unknown, Failure>, news: News | null): boolean => {
    say(result.ok ? news : { kind: 'failure', code: result.failure.code });
    return result.ok;
  };
  return {
    copy: async (text) => report(await copyText(text), { kind: 'copied' }),
    takeBack: async (id) => void report(await bin.takeBack(id), null),
    load,
  };
}
