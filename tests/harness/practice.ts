import type { Page } from 'puppeteer-core';
import { practicePost } from '../../lib/core/practice/practice-post.ts';
import { host, panelOf, pressInPanel, waitForWords } from './panel.ts';
import { waitUntil } from './wait.ts';

/** The field of the practice composer. */
export const practiceField = '.practice-field';

/** The text of the practice composer, as the page shows it. */
export const practiceText = (page: Page): Promise<string> =>
  page.$eval(practiceField, (field) => field.textContent);

/** The ceremony index that the goal tells. */
export const practiceIndex = (page: Page): Promise<number> =>
  page.$eval('.practice-goal', (goal) => Number(goal.getAttribute('data-index')));

export const waitForPracticeText = (page: Page, text: string) =>
  waitUntil(
    page,
    (field: string, wanted: string) =>
      // biome-ignore lint/performance/useDomNodeTextContent: it has the lines as they are seen
      document.querySelector<HTMLElement>(field)?.innerText.replaceAll(/\n+/g, '\n') === wanted,
    practiceField,
    text.replaceAll(/\n+/g, '\n'),
  );

/** Waits until post and panel are there, with the hints for the post as it is given. */
export async function waitForPractice(page: Page): Promise<void> {
  await page.waitForSelector(practiceField);
  await waitForPracticeText(page, practicePost);
  await panelOf(page);
}

/** Selects words of the post by the mouse, as a person does. */
async function selectWords(page: Page, words: string): Promise<void> {
  const { from, to } = await page.evaluate(
    (selector, wanted) => {
      const field = document.querySelector(selector);
      const walker = document.createTreeWalker(field ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const caret = (offset: number) => {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset);
          const { left, top, height } = range.getBoundingClientRect();
          return { x: left, y: top + height / 2 };
        };
        return { from: caret(at), to: caret(at + wanted.length) };
      }
      throw new Error(`The post does not hold "${wanted}".`);
    },
    practiceField,
    words,
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await waitUntil(page, (wanted: string) => getSelection()?.toString() === wanted, words);
}

/** One step of the practice: what the panel says, and what a person does of it. */
export interface PracticeStep {
  /** Name of its picture. */
  readonly name: string;
  /** Words of the finding that is opened, and what its card says then. */
  readonly finding: string;
  readonly hint: string;
  /** The text afterwards, from the text before. */
  readonly after: (before: string) => string;
  readonly act: (page: Page) => Promise<void>;
}

const event = practicePost.split('\n\n')[0] ?? '';
const [, guests = '', remarks = '', programme = ''] = event.match(/[^.]+\./gu) ?? [];

/** Takes one sentence away, with the space before it. */
const cut = (name: string, sentence: string, finding: string, hint: string): PracticeStep => ({
  ...{ name, finding, hint },
  after: (before) => before.replace(sentence, ''),
  async act(page) {
    await selectWords(page, sentence);
    await page.keyboard.press('Backspace');
  },
});

const aboutEvent = 'Tulisan ini lebih banyak tentang acara “';

/** The way from event to service, by what the panel says and nothing else. */
export const practiceSteps: readonly PracticeStep[] = [
  {
    name: 'move',
    finding: 'Kalimat pertama belum untuk warga',
    hint: 'baru muncul di huruf ke-',
    after(before) {
      const [first = '', second = ''] = before.split('\n\n');
      const [lead = ''] = /^.*?WIB\./u.exec(second) ?? [];
      return `${lead}\n\n${first}${second.slice(lead.length)}`;
    },
    act: (page) => pressInPanel(page, 'Pindahkan ke atas'),
  },
  cut(
    'guests',
    guests,
    `${aboutEvent}beserta jajaran`,
    'Nama tamu bisa disimpan di arsip kegiatan.',
  ),
  cut('remarks', remarks, `${aboutEvent}Dalam sambutannya`, 'Tanpanya isi tulisan tetap utuh.'),
  cut(
    'programme',
    programme,
    `${aboutEvent}berlangsung khidmat`,
    'Tanpanya isi tulisan tetap utuh.',
  ),
  {
    name: 'shorter',
    finding: 'Kaku atau bertele-tele “Dalam rangka',
    hint: 'Ada cara bilang yang lebih pendek',
    after: (before) => before.replace('Dalam rangka', 'Untuk').replace('yang bertempat di', 'di'),
    act: (page) => pressInPanel(page, 'Perbaiki yang aman'),
  },
  {
    name: 'one-sentence',
    finding: `${aboutEvent}menghadiri`,
    hint: 'acaranya cukup satu kalimat sesudahnya',
    after: (before) => before.replace('menghadiri sekaligus membuka secara resmi', 'membuka'),
    async act(page) {
      await selectWords(page, 'menghadiri sekaligus membuka secara resmi');
      await page.keyboard.type('membuka');
    },
  },
];

const isListed = (name: string, words: string) =>
  [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('.finding-toggle') ?? [])].some(
    (row) => row.getAttribute('aria-label')?.startsWith(words),
  );

const isOpen = (name: string, words: string) =>
  [
    ...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[aria-expanded="true"]') ?? []),
  ].some((row) => row.getAttribute('aria-label')?.startsWith(words));

/** Opens what the panel says of a step. */
export async function openHintOf(page: Page, { finding, hint }: PracticeStep): Promise<void> {
  await waitUntil(page, isListed, host, finding);
  // A card that is open already would be closed by a press.
  if (!(await page.evaluate(isOpen, host, finding))) await pressInPanel(page, finding);
  await waitForWords(page, hint);
}

/** Waits until the panel has checked the text as it stands: no card is open, and its index is the goal's. */
export const waitForCheck = (page: Page) =>
  waitUntil(
    page,
    (name: string) => {
      const index = document.querySelector('.practice-goal')?.getAttribute('data-index');
      const meter = document.querySelector(name)?.shadowRoot?.querySelector('.panel-meter');
      return meter?.textContent?.includes(`indeks seremonial ${index} dari 100`) ?? false;
    },
    host,
  );
