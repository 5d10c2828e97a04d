import { describe, expect, test } from 'vitest';
import { deskFailureCodes, failureCodes } from '@/lib/core/failure.ts';
import { languages } from '@/lib/core/local.ts';
import { aiGateMessages } from '@/lib/i18n/ai-gate-messages.ts';
import { archiveMessages } from '@/lib/i18n/archive-messages.ts';
import { backupMessages } from '@/lib/i18n/backup-messages.ts';
import { calendarMessages } from '@/lib/i18n/calendar-messages.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { draftsMessages } from '@/lib/i18n/drafts-messages.ts';
import { flowMessages } from '@/lib/i18n/flow-messages.ts';
import { helpMessages } from '@/lib/i18n/help-messages.ts';
import { historyMessages } from '@/lib/i18n/history-messages.ts';
import { lockMessages } from '@/lib/i18n/lock-messages.ts';
import { messages } from '@/lib/i18n/messages.ts';
import { peopleMessages } from '@/lib/i18n/people-messages.ts';
import { popupMessages } from '@/lib/i18n/popup-messages.ts';
import { practiceMessages } from '@/lib/i18n/practice-messages.ts';
import { printMessages } from '@/lib/i18n/print-messages.ts';
import { profileMessages } from '@/lib/i18n/profile-messages.ts';
import { promptMessages } from '@/lib/i18n/prompt-messages.ts';
import { reuseMessages } from '@/lib/i18n/reuse-messages.ts';
import { reviewMessages } from '@/lib/i18n/review-messages.ts';
import { secrecyMessages } from '@/lib/i18n/secrecy-messages.ts';
import { settingsMessages } from '@/lib/i18n/settings-messages.ts';
import { shareMessages } from '@/lib/i18n/share-messages.ts';
import { sidePanelMessages } from '@/lib/i18n/side-panel-messages.ts';

/** Every text of a language with its path; those with places to fill are filled with a short word. */
function textsOf(branch: unknown, path = ''): [string, string][] {
  if (typeof branch === 'string') return [[path, branch]];
  if (typeof branch === 'function') return [[path, String(branch('dua', 'tiga'))]];
  return Object.entries(branch as object).flatMap(([key, value]) =>
    textsOf(value, path ? `${path}.${key}` : key),
  );
}

const sentencesOf = (text: string) => text.split(/(?<=[.?])\s+/);
const wordsOf = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));

describe.each(languages)('the texts in %s', (language) => {
  const texts = [
    ...textsOf(messages[language]),
    ...textsOf({ atDesk: deskMessages[language].failure }),
    ...textsOf({ settings: settingsMessages[language] }),
    ...textsOf({ aiGate: aiGateMessages[language] }),
    ...textsOf({ flow: flowMessages[language] }),
    ...textsOf({ help: helpMessages[language] }),
    ...textsOf({ practice: practiceMessages[language] }),
    ...textsOf({ history: historyMessages[language] }),
    ...textsOf({ drafts: draftsMessages[language] }),
    ...textsOf({ calendar: calendarMessages[language] }),
    ...textsOf({ reuse: reuseMessages[language] }),
    ...textsOf({ print: printMessages[language] }),
    ...textsOf({ archive: archiveMessages[language] }),
    ...textsOf({ backup: backupMessages[language] }),
    ...textsOf({ review: reviewMessages[language] }),
    ...textsOf({ secrecy: secrecyMessages[language] }),
    ...textsOf({ share: shareMessages[language] }),
    ...textsOf({ prompt: promptMessages[language] }),
    ...textsOf({ lock: lockMessages[language] }),
    ...textsOf({ profile: profileMessages[language] }),
    ...textsOf({ people: peopleMessages[language] }),
    ...textsOf({ popup: popupMessages[language] }),
    ...textsOf({ sidePanel: sidePanelMessages[language] }),
  ];

  test.each(failureCodes)('say of %s what happened, what is safe and what to do', (code) => {
    for (const { failure } of [messages[language], deskMessages[language]]) {
      const { happened, safe, act } = failure[code];
      for (const sentence of [happened, safe, act]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test.each(deskFailureCodes)('say the same of %s at the desk, where alone it happens', (code) => {
    const { happened, safe, act } = deskMessages[language].failure[code];
    for (const sentence of [happened, safe, act]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(messages[language].failure[code]).toBeUndefined();
  });

  const keeping = failureCodes.filter((code) => /^(?:storage|save|message|draft)\./.test(code));
  test.each(keeping)('speak at the desk of %s without a composer', (code) => {
    expect(Object.values(deskMessages[language].failure[code]).join(' ')).not.toMatch(
      /kotak tulis|composer/i,
    );
  });

  test.each(texts)('%s is calm and short', (_, text) => {
    expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    for (const sentence of sentencesOf(text)) {
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
    }
  });
});

test.each([
  ...textsOf(messages.id),
  ...textsOf({ settings: settingsMessages.id }),
  ...textsOf({ history: historyMessages.id }),
  ...textsOf({ drafts: draftsMessages.id }),
  ...textsOf({ calendar: calendarMessages.id }),
  ...textsOf({ reuse: reuseMessages.id }),
  ...textsOf({ archive: archiveMessages.id }),
  ...textsOf({ backup: backupMessages.id }),
  ...textsOf({ lock: lockMessages.id }),
  ...textsOf({ people: peopleMessages.id }),
  ...textsOf({ prompt: promptMessages.id }),
])('%s addresses the reader as “Anda”, without officialese', (_, text) => {
  expect(text).not.toMatch(/\b(kamu|kau|saudara|dimohon|guna|dalam rangka|silakan untuk)\b/i);
  expect(text).not.toMatch(/\banda\b/);
  expect(text).not.toMatch(/\b(link|file|browser|maaf)\b/i);
});

test('the languages have the same texts', () => {
  const pathsOf = (branch: unknown) => textsOf(branch).map(([path]) => path);
  expect(pathsOf(messages.en)).toEqual(pathsOf(messages.id));
  expect(pathsOf(historyMessages.en)).toEqual(pathsOf(historyMessages.id));
  expect(pathsOf(lockMessages.en)).toEqual(pathsOf(lockMessages.id));
  expect(pathsOf(peopleMessages.en)).toEqual(pathsOf(peopleMessages.id));
  expect(pathsOf(backupMessages.en)).toEqual(pathsOf(backupMessages.id));
  expect(pathsOf(settingsMessages.en)).toEqual(pathsOf(settingsMessages.id));
  expect(pathsOf(draftsMessages.en)).toEqual(pathsOf(draftsMessages.id));
  expect(pathsOf(calendarMessages.en)).toEqual(pathsOf(calendarMessages.id));
  expect(pathsOf(reuseMessages.en)).toEqual(pathsOf(reuseMessages.id));
  expect(pathsOf(archiveMessages.en)).toEqual(pathsOf(archiveMessages.id));
  expect(pathsOf(promptMessages.en)).toEqual(pathsOf(promptMessages.id));
});
