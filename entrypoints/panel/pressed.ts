import type { Publishing } from '@/lib/composers/publish-watch.ts';
import { hostName } from '@/lib/composers/shield.ts';
import type { Session } from './session.ts';

/** A press of the site's publish button, and what stood in the composer then. */
export interface Pressed {
  readonly publishing: Publishing;
  readonly session: Session;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  /** Where our panel or badge stood, in CSS pixels of the window. */
  readonly corner: { readonly left: number; readonly top: number };
}

export const pressedIn = (session: Session, publishing: Publishing): Pressed => ({
  publishing,
  session,
  text: session.state.get().text,
  at: new Date().toISOString(),
  corner: document.querySelector(hostName)?.getBoundingClientRect() ?? { left: 0, top: 0 },
});
