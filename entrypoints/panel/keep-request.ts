import { entitiesIn } from '@/lib/composers/editors/entities.ts';
import { siteOfPage } from '@/lib/composers/page-address.ts';
import { writtenIn } from '@/lib/core/channel-texts.ts';
import type { KeepRequest } from '@/lib/core/working-copy.ts';
import type { Around } from './around.ts';
import { type Identity, writer } from './identity.ts';

/** What the background is asked to keep of a composer. */
export function keepRequest(
  { match: { element, composer, channels }, keeping }: Around,
  text: string,
  { draftId, basis, selfCheck, account, texts }: Identity,
): KeepRequest {
  // A draft that is kept already has its account, which the desk may have set right.
  const named = account ?? (basis === null && keeping().accounts?.[0]);
  return {
    id: draftId,
    site: siteOfPage(),
    composer: composer.id,
    ...writtenIn(texts, channels, text),
    entities: entitiesIn(element),
    selfCheck,
    writer,
    basis,
    ...(named && { account: named }),
  };
}
