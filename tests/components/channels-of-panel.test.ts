import { describe, expect, test } from 'vitest';
import { Remembered } from '@/entrypoints/panel/identity.ts';
import { textToLoad } from '@/entrypoints/panel/text-to-load.ts';
import type { ChannelTexts } from '@/lib/core/channel-texts.ts';
import { fail, succeed } from '@/lib/core/result.ts';

describe('a draft for a composer with two texts', () => {
  const shown = { channels: ['facebook'], hidden: ['instagram'] } as const;
  const draft: ChannelTexts = { channel: 'facebook', text: 'Untuk semua.', otherTexts: {} };

  test('goes into the tab of its channel', () => {
    expect(textToLoad(shown, draft)).toEqual(succeed('Untuk semua.'));
  });

  test('is not put into the other one, and the tab to open is named', () => {
    const other: ChannelTexts = { ...draft, channel: 'instagram' };
    expect(textToLoad(shown, other)).toEqual(fail({ code: 'tab.instagram' }));
  });

  test('goes into a text that is shared by both', () => {
    const shared = { channels: ['facebook', 'instagram'], hidden: [] } as const;
    expect(textToLoad(shared, { ...draft, channel: 'instagram' })).toEqual(succeed('Untuk semua.'));
  });

  test('brings the text of the tab that is shown, where that channel has its own', () => {
    const both: ChannelTexts = { ...draft, otherTexts: { instagram: 'Untuk Instagram.' } };
    const instagram = { channels: ['instagram'], hidden: ['facebook'] } as const;
    expect(textToLoad(instagram, both)).toEqual(succeed('Untuk Instagram.'));
    expect(textToLoad(shown, both)).toEqual(succeed('Untuk semua.'));
  });
});

describe('which draft a composer goes on with', () => {
  const { identity } = new Remembered().takeOver('facebook', '');
  const left = { text: 'Loket buka.', identity, leave: () => true };

  test('the same text of the same channel goes on as the same draft', () => {
    const remembered = new Remembered();
    remembered.remember('facebook', left);
    expect(remembered.takeOver('facebook', 'Loket buka.')).toEqual({ identity, isUnsure: true });
  });

  test('the same text of another channel is a draft of its own', () => {
    const remembered = new Remembered();
    remembered.remember('facebook', left);
    expect(remembered.takeOver('instagram', 'Loket buka.').identity).not.toBe(identity);
    expect(remembered.takeOver('facebook', 'Loket tutup.').identity).not.toBe(identity);
  });
});
