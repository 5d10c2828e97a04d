import { analyze } from '../../lib/core/analyze.ts';
import type { Analysis, Finding } from '../../lib/core/finding.ts';
import type { Severity } from '../../lib/core/rule.ts';
import type { Span } from '../../lib/core/text/span.ts';
import { Complaint, type Options, readOptions } from './options.ts';

const severityNames: Readonly<Record<Severity, string>> = {
  must: 'Wajib',
  should: 'Penting',
  may: 'Saran',
};

const longestQuote = 60;

/** What the command was given, and where it prints. */
export interface Call {
  readonly args: readonly string[];
  /** The content of a file; `-` is the standard input. */
  read(file: string): Uint8Array;
  print(line: string): void;
  complain(line: string): void;
}

function readText(file: string, read: Call['read']): string {
  let bytes: Uint8Array;
  try {
    bytes = read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Complaint(
      code === 'ENOENT'
        ? `file.missing: Berkas “${file}” tidak ada. / File “${file}” does not exist.`
        : `file.unreadable: Berkas “${file}” tidak bisa dibaca. / File “${file}” cannot be read.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Complaint(
      `file.not-utf8: Berkas “${file}” bukan teks UTF-8. / File “${file}” is not UTF-8 text.`,
    );
  }
}

/** The first replacement as the text that takes the place of the finding. */
function fixFor(text: string, { start, end, fixes }: Finding): string | undefined {
  const fix = fixes.find((candidate) => candidate.start >= start && candidate.end <= end);
  return fix && text.slice(start, fix.start) + fix.text + text.slice(fix.end, end);
}

function toJson(file: string, text: string, analysis: Analysis): string {
  const { findings } = analysis;
  const readability = readabilityOf(text, analysis);
  const ceremony = ceremonyOf(text, analysis);
  return JSON.stringify({
    file,
    ...kindOf(text, analysis),
    findings: findings.map((finding) => {
      const { ruleId, code, severity, start, end, name, why } = finding;
      const fix = fixFor(text, finding);
      const message = `${name.id}. ${why.id}`;
      return { ruleId, code, severity, start, end, message, ...(fix !== undefined && { fix }) };
    }),
    ...(readability && { readability }),
    ...(ceremony && { ceremony }),
  });
}

const quoteFrom =
  (text: string) =>
  ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });

/** The kind that is guessed, with the words that led to it. */
const kindOf = (text: string, { kind }: Analysis) =>
  kind && { kind: kind.kind, kindWords: kind.words.map(quoteFrom(text)) };

/** The score with the sentences to shorten first. */
const readabilityOf = (text: string, { readability }: Analysis) =>
  readability && {
    ...readability,
    longest: readability.longest.map((sentence) => ({
      ...quoteFrom(text)(sentence),
      words: sentence.words,
    })),
  };

/** The index with the words on both sides, as they are written. */
function ceremonyOf(text: string, { ceremony }: Analysis) {
  if (!ceremony) return null;
  const { index, band, citizenWords, eventWords } = ceremony;
  const quote = quoteFrom(text);
  return {
    index,
    band,
    citizenWords: citizenWords.map(quote),
    eventWords: eventWords.map((word) => ({ ...quote(word), group: word.group })),
  };
}

function toTable(file: string, text: string, findings: readonly Finding[]): string {
  const head = `${file}: ${findings.length === 0 ? 'tidak ada poin terbuka' : `${findings.length} poin`}`;
  return [head, ...findings.flatMap((finding) => toRow(text, finding))].join('\n');
}

function toRow(text: string, finding: Finding): string[] {
  const { start, end, severity, code, name, why, fixes } = finding;
  const place = placeOf(text, start).padEnd(7);
  const row = [
    `  ${place} ${severityNames[severity].padEnd(7)} ${code}  ${name.id}: “${shorten(text.slice(start, end))}”`,
    `          ${why.id}`,
  ];
  const [fix] = fixes;
  const step = fix ? (fix.label?.id ?? `Ganti jadi “${shorten(fix.text)}”`) : finding.advice.id;
  return step ? [...row, `          → ${step}`] : row;
}

/** Line and column, both from 1; the column in UTF-16 units. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** On one line, with the middle left out where it is long. */
function shorten(text: string): string {
  const line = text.replaceAll('\n', ' ↵ ');
  const half = longestQuote / 2;
  return line.length > longestQuote ? `${line.slice(0, half)} … ${line.slice(-half)}` : line;
}

/** Checks each file and returns how it ends: 0, or 2 where something could not be checked. */
export function analyzeFiles(call: Call): number {
  let status = 0;
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      call.complain(error.message);
      status = 2;
    }
  };
  attempt(() => {
    const { files, ...options } = readOptions(call.args);
    for (const file of files) attempt(() => analyzeFile(file, options, call));
  });
  return status;
}

function analyzeFile(
  file: string,
  { json, channel, today }: Omit<Options, 'files'>,
  call: Call,
): void {
  const text = readText(file, call.read);
  const analysis = analyze(text, { channel, today });
  const { findings, checkedLength } = analysis;
  call.print(json ? toJson(file, text, analysis) : toTable(file, text, findings));
  if (checkedLength < text.length) {
    call.complain(
      `text.too-long: ${file}: hanya ${checkedLength} huruf pertama yang diperiksa. / Only the first ${checkedLength} characters are checked.`,
    );
  }
}
