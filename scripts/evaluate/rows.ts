/** One row of a set. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export class SetComplaint extends Error {}

/** Reads `id, label, text` and further columns, tab-separated, with a header; a line end in a text is written `\n`. */
export function readRows(content: string): Row[] {
  const [header = '', ...lines] = linesOf(content);
  const columns = header.split('\t');
  const at = (name: string): number => {
    const index = columns.indexOf(name);
    if (index < 0) throw new SetComplaint(`column “${name}”`);
    return index;
  };
  const [id, label, text] = [at('id'), at('label'), at('text')];
  return lines.map((line) => {
    const cells = line.split('\t');
    return {
      id: cells[id] ?? '',
      label: cells[label] ?? '',
      text: withLineEnds(cells[text] ?? ''),
    };
  });
}

/** A text with the places where its sentences and its tokens stand. */
export interface SplitText {
  readonly text: string;
  readonly sents: readonly (readonly [start: number, end: number])[];
  readonly tokens: readonly (readonly [start: number, end: number, part: string])[];
}

/** Reads one JSON object a line. */
export function readSplitTexts(content: string): SplitText[] {
  return linesOf(content).map((line) => {
    const row: unknown = JSON.parse(line);
    if (!isSplitText(row)) throw new SetComplaint('text, sents, tokens');
    return row;
  });
}

const isSplitText = (row: unknown): row is SplitText =>
  typeof row === 'object' && row !== null && 'text' in row && 'sents' in row && 'tokens' in row;

const linesOf = (content: string): string[] =>
  content.split(/\r?\n/u).filter((line) => line.trim() !== '');

const withLineEnds = (text: string): string => text.replaceAll(String.raw`\n`, '\n');
