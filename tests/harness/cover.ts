import type { Page } from 'puppeteer-core';
import { host } from './panel.ts';

/** Which element of the site is meant. */
export type SitePart = { readonly selector: string } | { readonly button: string };

/** Whether our interface lies over the middle of a part of the site, as a click there would find it. */
export const isCovered = (page: Page, part: SitePart): Promise<boolean> =>
  page.evaluate(
    (wanted, ours) => {
      const nameOf = (each: Element) =>
        (each.getAttribute('aria-label') ?? each.textContent ?? '').replaceAll('\u200b', '').trim();
      const element =
        'selector' in wanted
          ? document.querySelector(wanted.selector)
          : [...document.querySelectorAll('[role="button"]')].findLast(
              (each) => nameOf(each) === wanted.button && each.checkVisibility(),
            );
      if (!element) throw new Error(`The page has no ${JSON.stringify(wanted)}.`);
      const box = element.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
      );
      const isOurs = ([x, y]: readonly [number, number]) =>
        document.elementFromPoint(x, y)?.localName === ours;
      return points.some(isOurs);
    },
    part,
    host,
  );

/** The box of our interface, and how large the window is. */
export const boxOfHost = (page: Page) =>
  page.$eval(host, (element) => {
    if (!(element instanceof HTMLElement)) throw new Error('The host is no element.');
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left,
      top,
      right,
      bottom,
      side: element.dataset.side ?? '',
      width: innerWidth,
      height: innerHeight,
    };
  });
