/** One row of a set. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** A set that has not the shape a task asks for, said in both languages. */
export class SetComplaint extends Error {
  constructor(id: string, en: string) {
    super(`${id} / ${en}`);
  }
}

/**
 * Reads `id, label, text` and further columns, tab-separated, with a header; a line end in a text is
 * written `\n`. Lines without any text are no rows.
 */
export function readRows(content: string): Row[] {
  const [header = { cells: [], number: 1 }, ...lines] = linesOf(content).map(
    ({ line, number }) => ({
      cells: line.split('\t'),
      number,
    }),
  );
  const columns = ['id', 'label', 'text'].map((name) => header.cells.indexOf(name));
  if (columns.includes(-1)) {
    throw new SetComplaint(
      'Baris pertama harus menyebut kolom id, label, text, dipisahkan tab.',
      'The first line must name the columns id, label, text, separated by tabs.',
    );
  }
  const rows = lines.map(({ cells, number }) => {
    const [id, label, text] = columns.map((at) => cells[at]);
    if (id === undefined || label === undefined || text === undefined) {
      throw new SetComplaint(
        `Baris ${number} tidak punya id, label, dan text.`,
        `Line ${number} has not all of id, label and text.`,
      );
    }
    return { id, label: label.trim().toLowerCase(), text: withLineEnds(text) };
  });
  return notEmpty(rows);
}

/** Labels are few; one that is none of them means another kind of set. */
export function checkLabel({ id, label }: Row, known: readonly string[]): void {
  if (known.includes(label)) return;
  throw new SetComplaint(
    `Label “${label}” pada baris ${id} tidak dikenal; yang ada: ${known.join(', ')}.`,
    `Label “${label}” of row ${id} is not known; there are: ${known.join(', ')}.`,
  );
}

/** A text with the places where its sentences and its tokens stand. */
export interface SplitText {
  readonly text: string;
  readonly sents: readonly (readonly [start: number, end: number])[];
  readonly tokens: readonly (readonly [start: number, end: number, part: string])[];
}

/** Reads one JSON object a line. */
export const readSplitTexts = (content: string): SplitText[] =>
  notEmpty(
    linesOf(content).map(({ line, number }) => {
      const row = parse(line);
      if (isSplitText(row)) return row;
      throw new SetComplaint(
        `Baris ${number} bukan objek JSON dengan text, sents [[a,b]], dan tokens [[a,b,UPOS]].`,
        `Line ${number} is no JSON object with text, sents [[a,b]] and tokens [[a,b,UPOS]].`,
      );
    }),
  );

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isSplitText = (row: unknown): row is SplitText =>
  typeof row === 'object' &&
  row !== null &&
  'text' in row &&
  typeof row.text === 'string' &&
  'sents' in row &&
  arePlaces(row.sents) &&
  'tokens' in row &&
  arePlaces(row.tokens);

const arePlaces = (places: unknown): boolean =>
  Array.isArray(places) &&
  places.every(
    (place) => Array.isArray(place) && Number.isInteger(place[0]) && Number.isInteger(place[1]),
  );

function notEmpty<Item>(items: Item[]): Item[] {
  if (items.length > 0) return items;
  throw new SetComplaint('Tidak ada satu baris pun di dalamnya.', 'There is not one row in it.');
}

const linesOf = (content: string): { line: string; number: number }[] =>
  content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');

const withLineEnds = (text: string): string => text.replaceAll(String.raw`\n`, '\n');
