import type { Channel } from '../core/channel.ts';
import { type Destination, defineComposer } from './composer.ts';
import { type Evidence, evidence, fieldEvidence } from './evidence.ts';
import { clean } from './field-label.ts';

/** Here the editor is a combobox: nothing else that a person writes into says that of itself. */
const editableCombobox: Evidence = {
  name: 'combobox',
  weight: 4,
  holds: ({ element }) => element.getAttribute('role') === 'combobox',
};

const composerPage: Evidence = {
  name: 'composer page',
  weight: 4,
  holds: ({ url }) => /^\/latest\/(reels_|story_)?composer(\/|$)/.test(url.pathname),
};

/** The names are brands, the same in every language. */
const channelNamed: Readonly<Record<string, Channel>> = {
  facebook: 'facebook',
  instagram: 'instagram',
};

interface Tab {
  readonly channel: Channel;
  readonly isShown: boolean;
}

function tabsIn(list: Element): Tab[] {
  return [...list.querySelectorAll('[role="tab"]')].flatMap((tab) => {
    const channel = channelNamed[clean(tab.textContent).toLowerCase()];
    return channel ? [{ channel, isShown: tab.getAttribute('aria-selected') === 'true' }] : [];
  });
}

/** The tabs of a customised post stand before its editor; tabs of a preview come after it. */
function tabsBefore(editor: HTMLElement): Tab[] {
  const lists = [...editor.ownerDocument.querySelectorAll('[role="tablist"]')].filter(
    (list) => list.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return lists.map(tabsIn).findLast((tabs) => tabs.length === 2) ?? [];
}

const both: Destination = { channels: ['facebook', 'instagram'], hidden: [] };

function destination(editor: HTMLElement): Destination {
  const tabs = tabsBefore(editor);
  const shown = tabs.find(({ isShown }) => isShown);
  if (!shown) return both;
  const others = tabs.filter(({ isShown }) => !isShown);
  return { channels: [shown.channel], hidden: others.map(({ channel }) => channel) };
}

/** Meta Business Suite: one text for both channels, or one each behind two tabs. */
export default defineComposer({
  id: 'business-suite',
  hosts: ['business.facebook.com'],
  evidence: [
    ...fieldEvidence,
    editableCombobox,
    composerPage,
    evidence.label(/write into the dialogu?e? box|kotak dialog/i),
    evidence.otherPage(/^\/latest\/inbox(\/|$)/),
  ],
  destination: ({ element }) => destination(element),
  testedOn: null,
});
