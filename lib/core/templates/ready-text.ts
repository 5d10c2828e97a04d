import type { Channel } from '../channel.ts';
import type { Local } from '../local.ts';
import type { PostKind } from '../post-kind.ts';

/** A text of ours to begin with. What is to be filled in stands in `[…]`, so that the check asks for it. */
export interface ReadyText {
  /** As its file is called. */
  readonly id: string;
  readonly name: Local;
  readonly kind: PostKind;
  readonly channel: Channel;
  /** Always Indonesian: it is for the post. */
  readonly text: string;
}
