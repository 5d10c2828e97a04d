import type { Example, Rule, Severity, Source } from '../../../lib/core/rule.ts';
import { findIn, markedText } from './rule-example.ts';
import type { RuleModule } from './rule-modules.ts';
import { applyFix } from './rule-modules.ts';
import { unmark } from './unmark.ts';

const severityNames: Readonly<Record<Severity, string>> = {
  must: 'Wajib (must)',
  should: 'Penting (should)',
  may: 'Saran (may)',
};

const sourceKinds: Readonly<Record<Source['kind'], string>> = {
  law: 'undang-undang',
  calculation: 'hitungan',
  guide: 'panduan',
  house: 'pegangan sendiri, bukan norma hukum',
};

/** The catalogue of all rules, for `docs/rules.md`. */
export function writeManual(modules: readonly RuleModule[]): string {
  const sorted = modules.toSorted((one, other) => one.rule.code.localeCompare(other.rule.code));
  return [
    '# Aturan Siap Tayang',
    'Halaman ini ditulis dari aturannya sendiri: contoh di sini adalah ujinya. Bagian yang ditandai ada di antara ⟦ dan ⟧. Tidak ada aturan yang menahan penayangan; “wajib” berarti poinnya tetap terbuka. Dasar hukum bukan pendapat hukum; bagian hukum instansi tetap pemutus.',
    '*This page is written from the rules themselves: its examples are their tests. What is flagged stands between ⟦ and ⟧. No rule ever stops publishing; “must” keeps the point open. Sources are no legal advice.*',
    ['| Kode | Aturan | Tingkat |', '| --- | --- | --- |', ...sorted.map(toLine)].join('\n'),
    ...sorted.map(toSection),
  ]
    .join('\n\n')
    .concat('\n');
}

const toLine = ({ rule }: RuleModule): string =>
  `| [${rule.code}](#${rule.code.toLowerCase()}) | ${rule.name.id} · *${rule.name.en}* | ${severityNames[rule.severity]} |`;

function toSection({ rule, examples }: RuleModule): string {
  return [
    `<a id="${rule.code.toLowerCase()}"></a>\n\n## ${rule.code} ${rule.name.id}`,
    `*${rule.name.en}* · ${weights({ rule, examples })} · \`${rule.id}\``,
    `${rule.why.id} ${rule.advice.id}`,
    `*${rule.why.en} ${rule.advice.en}*`,
    ['Dasar:', ...rule.sources.map(toSource)].join('\n'),
    [
      '| Ditandai (flagged) | Usulan pertama (first offer) |',
      '| --- | --- |',
      ...examples.flags.map(
        (example) => `| ${toCell(showMarks(example))} | ${firstOffer(rule, example)} |`,
      ),
    ].join('\n'),
    [
      '| Tidak ditandai (allowed) |',
      '| --- |',
      ...examples.allows.map((example) => `| ${toCell(allowed(example))} |`),
    ].join('\n'),
  ].join('\n\n');
}

/** The rule's own weight, and the others that some of its places have. */
function weights({ rule, examples }: Pick<RuleModule, 'rule' | 'examples'>): string {
  const found = examples.flags.flatMap((example) => findIn(rule, example));
  const others = new Set(found.map(({ severity }) => severity));
  others.delete(rule.severity);
  const [own, ...rest] = [rule.severity, ...others].map((one) => severityNames[one]);
  return rest.length > 0 ? `${own}; menurut keadaan ${rest.join(', ')}` : `${own}`;
}

function toSource(source: Source): string {
  const norm = source.kind === 'law' ? `${source.norm}, ${source.article}` : source.norm.id;
  return `- ${norm} (${sourceKinds[source.kind]}; diperiksa ${source.checked})`;
}

const showMarks = (example: Example): string =>
  markedText(example)
    .replaceAll(
      /\\([[\]])|\[|\]/gu,
      (mark, escaped?: string) => escaped ?? (mark === '[' ? '⟦' : '⟧'),
    )
    .concat(knownBesides(example));

const allowed = (example: Example): string =>
  unmark(markedText(example)).text.concat(knownBesides(example));

/** What is known besides the text, in brackets. */
function knownBesides(example: Example): string {
  if (typeof example === 'string') return '';
  const { text: _, ...around } = example;
  return ` (${JSON.stringify(around)})`;
}

/** The place of the first replacement, with a little of what stands around it. */
function firstOffer(rule: Rule, example: Example): string {
  const { text } = unmark(markedText(example));
  const [finding] = findIn(rule, example);
  const [fix] = finding?.fixes ?? [];
  return fix ? toCell(applyFix(text, fix)) : `– (${toCell(finding?.why.id ?? '')})`;
}

/** Of a long text its beginning and its end are enough to see the point. */
const shorten = (text: string): string =>
  text.length > 1_500 ? `${text.slice(0, 60)} […] ${text.slice(-60)}` : text;

const toCell = (text: string): string =>
  shorten(text).replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
