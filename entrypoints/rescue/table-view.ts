import { plain, textIn } from './plain.ts';
import type { Connection } from './raw-database.ts';
import { type RawRow, rowsOf } from './raw-rows.ts';
import { button, make, say } from './say.ts';

/** How many rows are shown at once. */
const few = 25;
/** How much of a text is shown, in UTF-16 units; all of it is copied. */
const shown = 300;

/** A table that shows its rows when a person opens it, some at a time. */
export function tableView(connection: Connection, table: string, count: number | null) {
  const list = make('ul', 'rescue-rows');
  const status = make('p', 'faint');
  status.role = 'status';
  const rows = rowsOf(connection, table);
  const more = button(
    (texts) => texts.more,
    'btn-small',
    () => showMore(),
  );
  const view = make(
    'details',
    '',
    make(
      'summary',
      '',
      make('b', '', table),
      ' · ',
      ...say((texts) => (count === null ? texts.uncounted : texts.rows(count))),
    ),
    list,
    more,
    status,
  );
  view.addEventListener('toggle', () => void showMore(), { once: true });
  return view;

  async function showMore() {
    try {
      for (let at = 0; at < few; at += 1) {
        const { value, done } = await rows.next();
        if (done) return close(say((texts) => texts.end));
        list.append(rowView(value, status));
      }
    } catch {
      close(say((texts) => texts.broken(table)));
    }
  }

  function close(words: readonly HTMLElement[]) {
    more.remove();
    status.replaceChildren(...words);
  }
}

function rowView(one: RawRow, status: HTMLElement): HTMLElement {
  const key = make('code', 'faint', String(one.key));
  if (!('row' in one)) {
    return make(
      'li',
      '',
      key,
      make('p', '', ...say((texts) => texts.cannotRead), ` (${one.unreadable})`),
    );
  }
  const text = textIn(one.row);
  const copy = button(
    (texts) => texts.copy,
    'btn-small',
    async () => {
      const whole = text ?? JSON.stringify(await plain(one.row), null, 2);
      const isCopied = await navigator.clipboard.writeText(whole).then(
        () => true,
        () => false,
      );
      status.replaceChildren(...say((texts) => (isCopied ? texts.copied : texts.notCopied)));
    },
  );
  copy.append(make('span', 'vh', ` ${String(one.key)}`));
  const words = text === null ? say((texts) => texts.noText) : [text.slice(0, shown)];
  return make('li', '', key, make('p', 'rescue-text', ...words), copy);
}
