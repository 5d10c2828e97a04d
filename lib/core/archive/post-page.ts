import { foldDraft } from '../records/fold.ts';
import { titleOf } from '../title-of.ts';
import { aiParts } from './ai-parts.ts';
import type { ArchivedDraft } from './archived-draft.ts';
import type { ArchivedFiles } from './archived-file.ts';
import { caseParts } from './case-parts.ts';
import { answerParts, ignoredParts } from './check-parts.ts';
import { eventParts } from './event-parts.ts';
import { mediaParts } from './media-parts.ts';
import { decisionParts, publicationParts, remarkParts } from './outcome-parts.ts';
import { page } from './page.ts';
import { facts, hash, moment } from './parts.ts';
import { currentTexts, versionParts } from './text-parts.ts';
import { channelWords, kindWords, statusWords } from './words.ts';

/** What a post without a line of text is called. */
export const untitled = 'Draf tanpa isi';

/** A post for people: everything that is kept of it on one page. */
export function postPage(draft: ArchivedDraft, archived: ArchivedFiles): string {
  const { copy, records } = draft;
  const state = foldDraft(records);
  return page(titleOf(copy.text) || untitled, [
    headPart(draft),
    currentTexts(copy),
    publicationParts(state, copy.selfCheck),
    caseParts(state),
    decisionParts(state),
    answerParts(copy.selfCheck),
    aiParts(copy.details),
    ignoredParts(copy.selfCheck),
    remarkParts(state),
    mediaParts(draft, archived),
    versionParts(state),
    eventParts(draft, state),
  ]);
}

function headPart({
  status,
  copy: { id, channel, site, selfCheck, details, ...copy },
}: ArchivedDraft) {
  return facts([
    ['Status', statusWords[status]],
    ['Jenis', selfCheck.kind && kindWords[selfCheck.kind]],
    ['Kanal', channelWords[channel]],
    ['Situs', site === 'desk' ? 'Meja redaksi' : site],
    ['Kantor', details.office],
    ['Akun', details.account],
    ['Label', details.tags.join(', ')],
    ['Dibuat', moment(copy.createdAt)],
    ['Diubah terakhir', moment(copy.savedAt)],
    ['Direncanakan', moment(details.plannedAt)],
    ['Kelas isi', details.secrecy],
    ['Ditahan dari penghapusan', details.isHeld ? 'ya' : null],
    ['Sebutan dan tautan', copy.entities.join(', ')],
    ['Catatan kantor', details.notes],
    ['Nomor draf', hash(id)],
  ]);
}
