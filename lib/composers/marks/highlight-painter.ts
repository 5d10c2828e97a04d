import { pageTheme } from '../page-theme.ts';
import type { MarkPainter, PlacedMark, Theme } from './mark.ts';

/** The page can read these names, so they say nothing. */
const names = { must: 't-1', should: 't-2', may: 't-3', active: 't-4' } as const;

/** Of several marks on one word the heavier one is drawn on top. */
const priorities = { must: 3, should: 2, may: 1, active: 0 } as const;

/** The page has no tokens of ours, so the values stand here. @see tokens.css, `--mark-…` */
const colours = {
  light: {
    must: '#c0222a',
    mustTint: '#c0222a1c',
    should: '#946000',
    shouldTint: '#e09a0024',
    may: '#2f6ba3',
    active: '#12201e1f',
  },
  dark: {
    must: '#ff8f86',
    mustTint: '#ff8f8630',
    should: '#e8b04a',
    shouldTint: '#e8b04a2b',
    may: '#8ebfe8',
    active: '#ffffff2e',
  },
} as const;

/** Never wavy and never dotted: those belong to the browser's own spelling. */
function sheetFor(theme: Theme): string {
  const colour = colours[theme];
  const line = (name: string, decoration: string, offset: number, tint: string) =>
    `::highlight(${name}){text-decoration:underline ${decoration};text-underline-offset:${offset}px;background-color:${tint}}`;
  return [
    line(names.may, `solid 1px ${colour.may}`, 4, 'transparent'),
    line(names.should, `dashed 2px ${colour.should}`, 4, colour.shouldTint),
    line(names.must, `solid 3px ${colour.must}`, 3, colour.mustTint),
    `::highlight(${names.active}){background-color:${colour.active}}`,
  ].join('\n');
}

/** Whether this browser draws ranges by name. */
export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && 'highlights' in CSS && 'adoptedStyleSheets' in document;

/** Draws by the CSS Custom Highlight API: nothing is put into the page but a style sheet of its own. */
export class HighlightPainter implements MarkPainter {
  readonly isLive = true;
  readonly #field: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #theme: Theme | null = null;

  constructor(field: HTMLElement) {
    this.#field = field;
    this.follow();
  }

  paint(marks: readonly PlacedMark[], active: PlacedMark | null): void {
    this.#adopt();
    for (const severity of ['must', 'should', 'may'] as const) {
      const ranges = marks.filter(({ mark }) => mark.severity === severity);
      set(severity, ranges);
    }
    set('active', active ? [active] : []);
  }

  follow(): void {
    const theme = pageTheme(this.#field);
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#sheet.replaceSync(sheetFor(theme));
  }

  followTyping(): void {
    // The browser moves what it draws.
  }

  remove(): void {
    for (const name of Object.values(names)) CSS.highlights.delete(name);
    const { adoptedStyleSheets } = this.#root;
    this.#root.adoptedStyleSheets = [...adoptedStyleSheets].filter((one) => one !== this.#sheet);
  }

  get #root(): Document | ShadowRoot {
    const root = this.#field.getRootNode();
    return root instanceof ShadowRoot ? root : this.#field.ownerDocument;
  }

  /** Again before each painting: the page may set its own list of sheets. */
  #adopt(): void {
    const { adoptedStyleSheets } = this.#root;
    if (adoptedStyleSheets.includes(this.#sheet)) return;
    this.#root.adoptedStyleSheets = [...adoptedStyleSheets, this.#sheet];
  }
}

function set(kind: keyof typeof names, marks: readonly PlacedMark[]): void {
  if (marks.length === 0) {
    CSS.highlights.delete(names[kind]);
    return;
  }
  const highlight = new Highlight();
  for (const { range } of marks) highlight.add(range);
  highlight.priority = priorities[kind];
  CSS.highlights.set(names[kind], highlight);
}
