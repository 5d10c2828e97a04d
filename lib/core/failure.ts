/**
 * Everything that can go wrong and that a person is told about. Each code has a sentence in both
 * languages (`failure.ts` of each language), which says what happened, what is safe and what to do.
 */
export const failureCodes = [
  'storage.full',
  'storage.blocked',
  'storage.closed',
  'storage.unopened',
  'storage.newer-schema',
  'storage.row-damaged',
  'draft.missing',
  'desk.locked',
  'save.interrupted',
  'extension.updated',
  'message.unknown',
  'write.refused',
  'write.mismatch',
  'write.not-copied',
  'write.composing',
  'composer.lost',
  'composer.none-open',
  'pin.no-field',
  'pin.unfit',
  'pin.lost',
  'tab.facebook',
  'tab.instagram',
  'clipboard.refused',
  'text.too-long',
  'side-panel.unopened',
  'diagnose.no-field',
  'diagnose.refused',
] as const;

/** What can go wrong at the desk only: the panel does not carry these sentences (`desk-failure.ts`). */
export const deskFailureCodes = [
  'storage.lost',
  'storage.not-persistent',
  'settings.not-kept',
  'import.not-ours',
  'import.newer',
  'import.cut',
  'import.hash',
  'import.unsafe',
  'import.date',
  'import.unreadable',
  'import.cancelled',
  'open.wrong-words',
  'bundle.not-ours',
  'bundle.newer',
  'bundle.cut',
  'bundle.refused',
  'bundle.too-large',
  'bundle.not-for-you',
  'bundle.needs-key',
  'share.not-offered',
  'code.not-ours',
  'code.cut',
  'code.changed',
  'code.several',
  'code.newer',
  'code.refused',
  'code.too-large',
  'code.too-long',
  'qr.none',
  'qr.foreign',
  'qr.unreadable',
  'reviewer.damaged',
  'reviewer.no-code',
  'reviewer.no-text',
  'backup.folder',
  'backup.not-written',
  'backup.cancelled',
  'backup.interrupted',
  'backup.no-permission',
  'search.unavailable',
  'archive.broken',
  'media.unreadable',
  'draft.held',
  'version.not-kept',
  'merge.newer-text',
  'lock.wrong-passphrase',
  'lock.not-made',
  'identity.not-made',
  'identity.unusable',
  'card.not-ours',
  'card.cut',
  'card.false',
  'roster.self-promotion',
] as const;

export type DeskFailureCode = (typeof deskFailureCodes)[number];
export type PageFailureCode = (typeof failureCodes)[number];
export type FailureCode = PageFailureCode | DeskFailureCode;

export interface Failure {
  readonly code: FailureCode;
  /** What the browser said, for a report; never shown as the explanation and never the person's text. */
  readonly detail?: string;
}
