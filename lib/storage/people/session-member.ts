import { base64 } from '@scure/base';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { hashSchema } from '../../core/records/hash.ts';
import { type Opened, OpenMember } from './open-member.ts';

/** In the browser's memory, where pages of sites reach nothing; gone when the browser is closed. */
const sessionKey = 'openMember';

const heldSchema = z.strictObject({
  id: hashSchema,
  secret: z.base64().max(400).nullable(),
  minutes: z.number().positive().max(60),
  usedAt: z.number(),
});

/** Who of the members is at work, in every context of the extension. */
export class SessionMember extends OpenMember {
  override readonly ready: Promise<unknown>;
  /** What was told since is newer than what was read at the beginning. */
  #isTold = false;

  constructor(now?: () => number) {
    super(now);
    browser.storage.session.onChanged.addListener((changes) => {
      const change = changes[sessionKey];
      if (change) this.take(read(change.newValue));
    });
    this.ready = browser.storage.session.get(sessionKey).then(
      (stored) => {
        if (!this.#isTold) this.take(read(stored[sessionKey]));
      },
      // Without it nobody is at work.
      () => undefined,
    );
  }

  protected override take(opened: Opened | null): void {
    this.#isTold = true;
    super.take(opened);
  }

  protected override async keep(opened: Opened | null): Promise<void> {
    if (opened) await browser.storage.session.set({ [sessionKey]: written(opened) });
    else await browser.storage.session.remove(sessionKey);
    this.take(opened);
  }
}

const written = ({ secret, ...opened }: Opened) => ({
  ...opened,
  secret: secret && base64.encode(secret),
});

function read(stored: unknown): Opened | null {
  const held = heldSchema.safeParse(stored);
  if (!held.success) return null;
  const { secret, ...opened } = held.data;
  return { ...opened, secret: secret === null ? null : base64.decode(secret) };
}
