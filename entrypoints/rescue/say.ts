import { languages } from '@/lib/core/local.ts';
import { type RescueTexts, rescueMessages } from '@/lib/i18n/rescue-messages.ts';

/** An element of the page with what is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A text in both languages, one after the other. */
export const say = (pick: (texts: RescueTexts) => string): HTMLElement[] =>
  languages.map((language) => {
    const said = make('span', 'said', pick(rescueMessages[language]));
    said.lang = language;
    return said;
  });

export function button(
  pick: (texts: RescueTexts) => string,
  className: string,
  onClick: () => Promise<void> | void,
): HTMLButtonElement {
  const made = make('button', `btn ${className}`, ...say(pick));
  made.type = 'button';
  made.onclick = () => void onClick();
  return made;
}
