import type { MoveWishes } from '@/components/panel/grip.tsx';
import { siteOfPage } from '@/lib/composers/page-address.ts';
import type { Corner } from '@/lib/composers/place/place-panel.ts';
import { send } from '@/lib/messaging/send.ts';
import type { PanelHost } from './host.ts';

/** A place is kept this long after the last movement, in milliseconds. */
const settled = 300;

/** Moves the panel as the person wishes, and remembers for this site where they put it. */
export function movesOf(host: PanelHost): MoveWishes {
  let from: Corner = host.box;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const { left, top } = host.box;
    const place = { left: Math.round(left), top: Math.round(top) };
    void send('chooseForSite', { site: siteOfPage(), choice: { place } });
  };
  return {
    onMoveStart() {
      from = host.box;
    },
    onMove(dx, dy) {
      host.moveTo({ left: from.left + dx, top: from.top + dy });
      clearTimeout(timer);
      timer = setTimeout(keep, settled);
    },
  };
}
