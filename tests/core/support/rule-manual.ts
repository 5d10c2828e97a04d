import { analyze } from '../../../lib/core/analyze.ts';
import type { Rule, Severity, Source } from '../../../lib/core/rule.ts';
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
    `*${rule.name.en}* · ${severityNames[rule.severity]} · \`${rule.id}\``,
    `${rule.why.id} ${rule.advice.id}`,
    `*${rule.why.en} ${rule.advice.en}*`,
    ['Dasar:', ...rule.sources.map(toSource)].join('\n'),
    [
      '| Ditandai (flagged) | Usulan pertama (first offer) |',
      '| --- | --- |',
      ...examples.flags.map(
        (marked) => `| ${toCell(showMarks(marked))} | ${firstOffer(rule, marked)} |`,
      ),
    ].join('\n'),
    [
      '| Tidak ditandai (allowed) |',
      '| --- |',
      ...examples.allows.map((marked) => `| ${toCell(unmark(marked).text)} |`),
    ].join('\n'),
  ].join('\n\n');
}

function toSource(source: Source): string {
  const norm = source.kind === 'law' ? `${source.norm}, ${source.article}` : source.norm.id;
  return `- ${norm} (${sourceKinds[source.kind]}; diperiksa ${source.checked})`;
}

const showMarks = (marked: string): string =>
  marked.replaceAll(
    /\\([[\]])|\[|\]/gu,
    (mark, escaped?: string) => escaped ?? (mark === '[' ? '⟦' : '⟧'),
  );

/** The place of the first replacement, with a little of what stands around it. */
function firstOffer(rule: Rule, marked: string): string {
  const { text } = unmark(marked);
  const [finding] = analyze(text, { channel: rule.channels?.[0] ?? 'facebook' }, [rule]).findings;
  const [fix] = finding?.fixes ?? [];
  return fix ? toCell(applyFix(text, fix)) : `– (${toCell(finding?.why.id ?? '')})`;
}

const toCell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
