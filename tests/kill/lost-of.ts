import type { Said, Seen } from './said.ts';

type SeenDraft = Seen['drafts'][number];

/** The number that a text of the writer begins with. */
const numberOf = (text: string): number => Number(text.split(' ')[0]);

/** What was answered and is not there, in words; none where nothing was lost. */
export function lostOf(said: readonly Said[], { drafts }: Seen): string[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  return [...Map.groupBy(said, ({ id }) => id)].flatMap(([id, all]) => {
    const draft = byId.get(id);
    return draft ? lostIn(draft, all) : [`draft ${id} is gone`];
  });
}

function lostIn(draft: SeenDraft, all: readonly Said[]): string[] {
  const done = all.filter(({ failure }) => failure === null);
  const count = (deed: Said['deed']) => done.filter((one) => one.deed === deed).length;
  const last = (deed: Said['deed']) => done.findLast((one) => one.deed === deed)?.number ?? 0;
  // Only a deletion in force is taken back, and each deletion is a record of its own.
  const wanted: readonly (readonly [name: string, there: number, answered: number])[] = [
    ['text', numberOf(draft.text), last('keep')],
    ['note', Number(draft.notes.split(' ')[1] ?? 0), last('describe')],
    ['versions', draft.versions, versionsAtLeast(done)],
    ['deletions', draft.deletions, count('discard') > 0 ? 1 : 0],
  ];
  return wanted
    .filter(([, there, answered]) => !(there >= answered))
    .map(([name, there, answered]) => `${name} of ${draft.id}: ${there}, not ${answered}`);
}

/** Saving is asked for by the person, so each is a record; within one millisecond the same one. */
const versionsAtLeast = (done: readonly Said[]): number =>
  new Set(done.filter(({ deed }) => deed === 'version').map(({ number }) => number)).size;
