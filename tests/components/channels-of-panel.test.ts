import { describe, expect, test } from 'vitest';
import { hiddenTab } from '@/entrypoints/panel/hidden-tab.ts';
import { Remembered } from '@/entrypoints/panel/identity.ts';

describe('a draft for a composer with two texts', () => {
  const shown = { channels: ['facebook'], hidden: ['instagram'] } as const;

  test('goes into the tab of its channel', () => {
    expect(hiddenTab(shown, { channel: 'facebook' })).toBeNull();
  });

  test('is not put into the other one, and the tab to open is named', () => {
    expect(hiddenTab(shown, { channel: 'instagram' })).toEqual({ code: 'tab.instagram' });
  });

  test('goes into a text that is shared by both', () => {
    const shared = { channels: ['facebook', 'instagram'], hidden: [] } as const;
    expect(hiddenTab(shared, { channel: 'instagram' })).toBeNull();
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
