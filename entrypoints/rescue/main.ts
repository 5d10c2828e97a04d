import '@/components/style/tokens.css';
import '@/components/style/base.css';
import '@/components/style/button.css';
import '@/components/style/rescue.css';
import { rescueMessages } from '@/lib/i18n/rescue-messages.ts';
import { fileOf, linesOf, type Tally } from './export-rows.ts';
import { type Connection, countRows, openAsItIs } from './raw-database.ts';
import { button, make, say } from './say.ts';
import { tableView } from './table-view.ts';

/** Said once more here: this page shares nothing with the store that may be what is broken. */
const databaseName = 'siap-tayang';
const fileName = 'siap-tayang-baris-mentah.jsonl';

const status = make('p', 'strip');
status.role = 'status';
const tell = (...words: readonly HTMLElement[]) => status.replaceChildren(...words);

async function show(page: HTMLElement): Promise<void> {
  const steps = rescueMessages.id.steps.map((_, at) =>
    make('li', '', ...say((texts) => texts.steps[at] ?? '')),
  );
  const desk = make('a', 'btn', ...say((texts) => texts.desk));
  desk.href = 'desk.html';
  page.replaceChildren(
    make('h1', '', ...say((texts) => texts.title)),
    make('p', 'lead', ...say((texts) => texts.lead)),
    make('ol', '', ...steps),
    status,
  );
  try {
    const connection = await openAsItIs(databaseName, () => tell(...say((texts) => texts.blocked)));
    if (connection) page.append(...(await contentsOf(connection)));
    else tell(...say((texts) => texts.none));
  } catch (error) {
    tell(...say((texts) => texts.unopened), make('code', '', String(error)));
  }
  page.append(make('p', '', desk));
}

async function contentsOf(connection: Connection): Promise<HTMLElement[]> {
  const database = await connection();
  tell(...say((texts) => texts.state(database.version)));
  const tables = [...database.objectStoreNames];
  const views = tables.map(async (table) =>
    tableView(connection, table, await countRows(connection, table)),
  );
  const download = button(
    (texts) => texts.exportAll,
    'btn-primary',
    () => save(connection),
  );
  const isSealed = tables.includes('lock') && (await countRows(connection, 'lock')) === 1;
  return [
    ...(isSealed ? [make('p', 'strip', ...say((texts) => texts.sealed))] : []),
    make('p', '', download),
    make('h2', '', ...say((texts) => texts.tables)),
    ...(await Promise.all(views)),
  ];
}

async function save(connection: Connection): Promise<void> {
  const tally: Tally = { rows: 0, unreadable: [], broken: [] };
  const onRow = ({ rows }: Tally) => {
    if (rows % 500 === 0) tell(...say((texts) => texts.exporting(rows)));
  };
  const link = make('a', '');
  link.href = URL.createObjectURL(await fileOf(linesOf(connection, tally, onRow)));
  link.download = fileName;
  link.click();
  const { rows, unreadable, broken } = tally;
  tell(
    ...say((texts) => texts.exported(rows)),
    ...(unreadable.length > 0
      ? say((texts) => texts.unreadable(unreadable.length, unreadable.join(', ')))
      : []),
    ...(broken.length > 0 ? say((texts) => texts.broken(broken.join(', '))) : []),
  );
}

const page = document.getElementById('rescue');
if (page) void show(page);
