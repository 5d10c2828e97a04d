import type { Anchor } from '@/lib/core/review/anchor-words.ts';
import type { Note } from '@/lib/core/reviewer/answer.ts';
import type { ReviewerTexts } from '@/lib/i18n/reviewer-messages.ts';
import { find } from './find.ts';
import { markWords, pickedWords } from './picked-words.ts';

/** The reviewer's remarks, each beside the words that it speaks of. */
export class Notes {
  readonly #words: ReviewerTexts['answers'];
  readonly #onChange: () => void;
  #notes: { readonly anchor: Anchor | null; text: string }[];

  constructor(words: ReviewerTexts['answers'], notes: readonly Note[], onChange: () => void) {
    this.#words = words;
    this.#notes = notes.map((note) => ({ ...note }));
    this.#onChange = onChange;
    this.#attend();
    this.#draw();
  }

  get all(): readonly Note[] {
    return this.#notes;
  }

  #attend(): void {
    const pick = find('#pick');
    let picked: Anchor | null = null;
    document.addEventListener('selectionchange', () => {
      picked = pickedWords() ?? (pick.contains(document.activeElement) ? picked : null);
      pick.hidden = picked === null;
    });
    find('#note-words').addEventListener('click', () => {
      if (picked) this.#add(picked);
      picked = null;
      pick.hidden = true;
      getSelection()?.removeAllRanges();
    });
    find('#note-whole').addEventListener('click', () => this.#add(null));
  }

  #add(anchor: Anchor | null): void {
    this.#notes.push({ anchor, text: '' });
    this.#draw();
    find<HTMLTextAreaElement>('#notes li:last-child textarea').focus();
    this.#onChange();
  }

  #draw(): void {
    find('#notes').replaceChildren(...this.#notes.map((note, at) => this.#row(note, at)));
    markWords(this.#notes.flatMap(({ anchor }) => anchor ?? []));
  }

  #row(note: { readonly anchor: Anchor | null; text: string }, at: number): HTMLLIElement {
    const { note: named, remove, wholeText } = this.#words;
    const row = document.createElement('li');
    const number = Object.assign(document.createElement('b'), { textContent: String(at + 1) });
    number.className = 'human';
    const quote = document.createElement(note.anchor ? 'q' : 'span');
    quote.textContent = note.anchor?.exact ?? wholeText;
    const field = document.createElement('textarea');
    Object.assign(field, { className: 'field', rows: 2, maxLength: 20_000, value: note.text });
    field.ariaLabel = named(at + 1);
    field.addEventListener('input', () => {
      note.text = field.value;
      this.#onChange();
    });
    const button = document.createElement('button');
    Object.assign(button, { className: 'btn btn-icon', type: 'button', textContent: '×' });
    button.ariaLabel = remove(at + 1);
    button.addEventListener('click', () => this.#remove(at));
    const box = document.createElement('div');
    box.className = 'stack-tight';
    box.append(quote, field);
    row.append(number, box, button);
    return row;
  }

  #remove(at: number): void {
    this.#notes = this.#notes.filter((_, one) => one !== at);
    this.#draw();
    find('#note-whole').focus();
    this.#onChange();
  }
}
