import type { Match } from '@/lib/composers/detect.ts';
import { entitiesIn } from '@/lib/composers/editors/entities.ts';
import { siteOfPage } from '@/lib/composers/page-address.ts';
import type { KeepRequest } from '@/lib/core/working-copy.ts';
import { type Identity, writer } from './identity.ts';

/** What the background is asked to keep of a composer. */
export const keepRequest = (
  { element, composer, channels }: Match,
  text: string,
  { draftId, basis, selfCheck }: Identity,
): KeepRequest => ({
  id: draftId,
  site: siteOfPage(),
  composer: composer.id,
  channel: channels[0],
  text,
  entities: entitiesIn(element),
  selfCheck,
  writer,
  basis,
});
