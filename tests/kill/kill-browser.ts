import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { bundle } from '../harness/bundle.ts';
import { copyExtension } from '../harness/extension-copy.ts';
import { builtExtension, startSession } from '../harness/session.ts';
import { lostOf } from './lost-of.ts';
import { randomFrom } from './random.ts';
import type { Said, Seen } from './said.ts';

declare const writeOn: (seed: number) => void;
declare const takeAnswers: () => readonly Said[];
declare const look: (touched: readonly string[]) => Promise<Seen>;
declare const plant: (from: number, to: number, total: number, end: number) => Promise<void>;

/** The extension as built, with a script that writes, and where its profile stays. */
export interface Place {
  readonly kind: BrowserKind;
  readonly extension: string;
  readonly profile: string;
}

/** What one kill left. */
export interface Kill {
  readonly seed: number;
  /** How many writes were answered before it. */
  readonly answers: number;
  /** How far the working copy was behind what was typed, in milliseconds. */
  readonly behind: number;
  /** The longest that a write had to wait for its answer, in milliseconds: what disk and machine can do. */
  readonly slowest: number;
  /** What was answered and is not there. */
  readonly lost: readonly string[];
  /** What is half or wrong. */
  readonly faults: readonly string[];
  /** How many drafts lie there. */
  readonly drafts: number;
}

/** A copy of the built extension that carries the script of the writer. */
export async function prepareExtension(kind: BrowserKind) {
  const copy = copyExtension(builtExtension(kind));
  writeFileSync(join(copy.folder, 'writer.js'), await bundle('tests/kill/in-browser.ts'));
  return copy;
}

/** A page of the extension with the writer in it. The page itself only reads. */
export async function openWriter(session: {
  extensionPage(path: string): Promise<Page>;
}): Promise<Page> {
  const page = await session.extensionPage('rescue.html');
  await page.addScriptTag({ url: '/writer.js' });
  return page;
}

/** How many drafts are planted in one transaction. */
const portion = 1000;

/** Puts so many drafts over ten years into the profile, by a page with the writer in it. */
export async function plantIn(page: Page, count: number): Promise<void> {
  const now = Date.now();
  for (let from = 0; from < count; from += portion) {
    const to = Math.min(count, from + portion);
    await page.evaluate((...which) => plant(...which), from, to, count, now);
  }
}

/**
 * Writes and types until a random moment, kills the browser, looks at what is left, and so on, each time
 * at another moment that follows from its seed.
 *
 * @param planted How many drafts lie there before the first kill.
 */
export async function* killAgain(
  { kind, ...place }: Place,
  planted: number,
  seeds: Iterable<number>,
): AsyncGenerator<Kill> {
  let session = await startSession(kind, place);
  try {
    let writer = await openWriter(session);
    await plantIn(writer, planted);
    for (const seed of seeds) {
      const { said, typed, killedAt } = await writeAndKill(session, writer, seed);
      session = await startSession(kind, place);
      writer = await openWriter(session);
      const ids = [...new Set(said.map(({ id }) => id))];
      const seen = await writer.evaluate((touched) => look(touched), ids);
      yield judge(seed, said, seen, behindOf(typed, killedAt, seen));
    }
  } finally {
    // Firefox would tidy up behind an extension that was loaded for a try.
    await session.launched.kill();
    await session.fixtures.close();
  }
}

function judge(seed: number, said: readonly Said[], seen: Seen, behind: number): Kill {
  const lost = [...lostOf(said, seen), ...refusedIn(said)];
  const slowest = Math.max(0, ...said.map(({ took }) => took));
  const { faults, drafts } = seen;
  return { seed, answers: said.length, behind, slowest, lost, faults, drafts: drafts.length };
}

interface Typed {
  /** What stood in the field. */
  readonly text: string;
  /** When the key was answered, in milliseconds. */
  readonly at: number;
}

async function writeAndKill(
  session: Awaited<ReturnType<typeof startSession>>,
  writer: Page,
  seed: number,
) {
  const random = randomFrom(seed);
  const said: Said[] = [];
  const desk = await session.extensionPage('desk.html#baru');
  await desk.waitForSelector('textarea');
  await desk.bringToFront();
  await desk.locator('textarea').click();
  await writer.evaluate((...which) => writeOn(...which), seed);
  const typed = await typeUntil(desk, seed, random, async () => {
    said.push(...(await writer.evaluate(() => takeAnswers())));
    return said.length;
  });
  await session.launched.kill();
  const killedAt = performance.now();
  await session.fixtures.close();
  return { said, typed, killedAt };
}

/** How long the writer may take for its answers, in milliseconds, on a machine that does much else. */
const patience = 60_000;

/** Types on until enough was answered and enough time has passed; both are drawn anew for each kill. */
async function typeUntil(
  desk: Page,
  seed: number,
  random: () => number,
  countAnswers: () => Promise<number>,
): Promise<readonly Typed[]> {
  const typed: Typed[] = [];
  const answers = 5 + Math.floor(random() * 60);
  const end = performance.now() + 500 + random() * 3500;
  let text = '';
  let count = 0;
  while (count < answers || performance.now() < end) {
    if (performance.now() > end + patience) throw new Error(`Only ${count} answers came.`);
    const next =
      text.length < beginning(seed).length ? beginning(seed).charAt(text.length) : letter(random);
    await desk.keyboard.type(next);
    text += next;
    typed.push({ text, at: performance.now() });
    count = await countAnswers();
  }
  return typed;
}

const beginning = (seed: number) => `Ketikan ${seed}: `;
const letter = (random: () => number) =>
  'abcdefghijklmnopqrstuvwxyz '.charAt(Math.floor(random() * 27));

/** A write that was refused says so; here none may be. */
const refusedIn = (said: readonly Said[]): string[] =>
  said.flatMap(({ deed, id, failure }) => (failure ? [`${deed} of ${id}: ${failure}`] : []));

/** From the first key that is not on the disk to the kill; 0 where all of them are. */
function behindOf(typed: readonly Typed[], killedAt: number, { drafts }: Seen): number {
  const last = typed.at(-1)?.text ?? '';
  const kept = drafts
    .map(({ text }) => text)
    .filter((text) => text !== '' && last.startsWith(text));
  const longest = Math.max(0, ...kept.map(({ length }) => length));
  const missing = typed.find(({ text }) => text.length > longest);
  return missing ? killedAt - missing.at : 0;
}
