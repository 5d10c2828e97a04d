import type { Channel } from '../channel.ts';
import type { DraftState, NumberedVersion } from '../records/fold.ts';
import { textHash } from '../records/text-identity.ts';
import type { WorkingCopy } from '../working-copy.ts';
import { html, type Markup } from './markup.ts';
import { facts, hash, moment, section, text } from './parts.ts';
import { causeWords, channelWords } from './words.ts';

/** The texts as they stand, channel by channel, with the hash of each. */
export function currentTexts({ channel, text: main, otherTexts }: WorkingCopy): Markup | null {
  const texts = { [channel]: main, ...otherTexts };
  return section('Tulisan', textsOf(texts));
}

/** Every version that was saved, with its texts. */
export const versionParts = ({ versions }: DraftState): Markup | null =>
  section('Versi', versions.map(versionPart));

function versionPart({ number, hash: name, record }: NumberedVersion): Markup {
  const { body, author, at } = record;
  return html`<h3>Versi ${number}</h3>
${facts([
  ['Waktu', moment(at)],
  ['Penulis', author.name],
  ['Sebab', causeWords[body.cause]],
  ['Catatan', body.note],
  ['Mengembalikan', body.restored && hash(body.restored)],
  ['Sidik rekaman', hash(name)],
])}
${provenancePart(body.provenance)}
${textsOf(body.texts)}`;
}

/** What an AI tool was asked for a text, and with which facts; nothing of a text that people wrote. */
function provenancePart(provenance: NumberedVersion['record']['body']['provenance']) {
  if (!provenance) return '';
  const { tool, provider, model, prompt, facts: given } = provenance;
  const known = facts([
    ['Ditulis AI dengan', tool || 'alat tidak dicatat'],
    ['Alamat layanan', provider],
    ['Model', model],
  ]);
  return html`${known}
${prompt && html`<h3>Prompt</h3>\n${text(prompt)}`}
${given && html`<h3>Fakta yang diberikan kepada AI</h3>\n${text(given)}`}`;
}

const textsOf = (texts: Readonly<Partial<Record<Channel, string>>>): readonly Markup[] =>
  (Object.entries(texts) as [Channel, string][]).map(
    ([channel, written]) => html`<h3>${channelWords[channel]}</h3>
${text(written)}
<p>Sidik tulisan (SHA-256): ${hash(textHash(written))}</p>`,
  );
