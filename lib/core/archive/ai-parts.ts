import type { ClaimKind } from '../ai-gate/claim-kinds.ts';
import type { DraftDetails } from '../draft-details.ts';
import { html, type Markup } from './markup.ts';
import { facts, moment, section, text } from './parts.ts';

type AiGate = NonNullable<DraftDetails['aiGate']>;

/** In the language of the office, as every page of an archive. */
const kindWords: Readonly<Record<ClaimKind, string>> = {
  quote: 'kutipan',
  rule: 'aturan atau surat',
  link: 'tautan',
  date: 'tanggal',
  time: 'waktu',
  title: 'jabatan',
  place: 'tempat',
  name: 'nama',
  number: 'angka',
};

const promptWords: Readonly<Record<NonNullable<AiGate['received']>['prompt'], string>> = {
  none: 'tidak dicatat',
  incomplete: 'tidak memuat fakta, pembaca, tujuan, dan batas sekaligus',
  complete: 'memuat fakta, pembaca, tujuan, dan batas',
};

/**
 * What was checked of a text that an AI tool had a part in: every claim with its source and who looked. What AI was
 * used for stands among the answers, what the tool wrote among the versions.
 */
export function aiParts({ aiGate }: DraftDetails): Markup | null {
  if (!aiGate) return null;
  const given =
    aiGate.facts.trim() === '' ? [] : [html`<h3>Fakta pembanding</h3>\n${text(aiGate.facts)}`];
  return section('Gerbang AI', [summary(aiGate), ...given, ...ticksOf(aiGate)]);
}

const summary = ({ received, fit, label }: AiGate): Markup =>
  facts([
    ['Teks AI terakhir dari', received && (received.tool || 'alat tidak dicatat')],
    ['Diterima', moment(received?.at ?? null)],
    ['Prompt', received && promptWords[received.prompt]],
    ['Data orang di prompt', received?.hasPersonalData ? 'ada yang mirip' : null],
    ['Dibaca untuk pembaca dan nilai kantor oleh', fit?.by ?? null],
    ['Dibaca pada', moment(fit?.at ?? null)],
    ['Label yang ditambahkan', label?.text ?? null],
  ]);

function ticksOf({ ticks }: AiGate): readonly Markup[] {
  if (ticks.length === 0) return [];
  const rows = ticks.map(
    ({ kind, words, source, by, at }) => html`<tr><td>${words}</td><td>${kindWords[kind]}</td>
<td>${source}</td><td>${by}</td><td>${moment(at)}</td></tr>\n`,
  );
  return [
    html`<h3>Fakta yang dicentang</h3>
<table><thead><tr><th>Di teks</th><th>Jenis</th><th>Sumber</th><th>Pemeriksa</th><th>Waktu</th></tr></thead>
<tbody>${rows}</tbody></table>
<p>Centang berlaku untuk kata-kata ini saja; namanya seperti yang ditulis pemeriksanya.</p>`,
  ];
}
