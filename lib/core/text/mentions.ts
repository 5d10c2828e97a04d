import { isOfficialHandle } from '../policy.ts';
import type { Post } from './post.ts';
import type { Token } from './tokens.ts';

/** `@akun`. */
export const isMention = ({ kind, text }: Token): boolean => kind === 'tag' && text.startsWith('@');

/** `#Tagar`. */
export const isHashtag = ({ kind, text }: Token): boolean => kind === 'tag' && text.startsWith('#');

/** Accounts that are mentioned and that the office has not noted as its own. */
export const findUnknownAccounts = ({ tokens, policy }: Post): readonly Token[] =>
  tokens.filter((token) => isMention(token) && !isOfficialHandle(policy, token.text));
