import { describe, expect, test } from 'vitest';
import {
  type ChannelTexts,
  channelFor,
  textFor,
  withOwnText,
  withoutOwnText,
  withText,
  writtenFor,
  writtenIn,
} from '@/lib/core/channel-texts.ts';

const one: ChannelTexts = { channel: 'facebook', text: 'Semua.', otherTexts: {} };
const two: ChannelTexts = { ...one, otherTexts: { instagram: 'Foto.' } };

describe('texts of the channels', () => {
  test('a channel without its own gets the one for all', () => {
    expect(textFor(one, 'instagram')).toBe('Semua.');
    expect(textFor(two, 'instagram')).toBe('Foto.');
    expect(textFor(two, 'other')).toBe('Semua.');
  });

  test('an own text begins as what the channel gets, is written alone, and can be given up', () => {
    const given = withOwnText(one, 'instagram');
    expect(textFor(given, 'instagram')).toBe('Semua.');
    const written = withText(given, 'instagram', 'Foto.');
    expect(written).toEqual(two);
    expect(withText(written, 'other', 'Semua lagi.')).toEqual({ ...two, text: 'Semua lagi.' });
    expect(withoutOwnText(written, 'instagram')).toEqual(one);
  });

  test('an empty own text is a text too', () => {
    expect(textFor({ ...one, otherTexts: { instagram: '' } }, 'instagram')).toBe('');
  });

  test('written for another channel, each keeps what it gets', () => {
    const moved = writtenFor(two, 'instagram');
    expect(moved).toEqual({
      channel: 'instagram',
      text: 'Foto.',
      otherTexts: { facebook: 'Semua.' },
    });
    expect(writtenFor(moved, 'facebook')).toEqual(two);
    expect(writtenFor(one, 'instagram')).toEqual({ ...one, channel: 'instagram' });
  });

  test('a field of both channels gets the text that the draft is written for', () => {
    expect(channelFor(two, ['instagram', 'facebook'])).toBe('facebook');
    expect(channelFor(two, ['instagram'])).toBe('instagram');
    expect(channelFor(one, ['instagram'])).toBe('facebook');
  });
});

describe('a text that was written on in a composer', () => {
  test('begun there, or the only one: the draft is of that channel', () => {
    expect(writtenIn(null, ['facebook', 'instagram'], 'Baru.')).toEqual({
      channel: 'facebook',
      text: 'Baru.',
    });
    expect(writtenIn(one, ['instagram'], 'Baru.')).toEqual({ channel: 'instagram', text: 'Baru.' });
  });

  test('of a draft with several: the others stay as they were', () => {
    expect(writtenIn(two, ['instagram'], 'Lain.')).toEqual({
      ...two,
      otherTexts: { instagram: 'Lain.' },
    });
    expect(writtenIn(two, ['facebook'], 'Lain.')).toEqual({ ...two, text: 'Lain.' });
    expect(writtenIn(two, ['other'], 'Lain.')).toEqual({
      ...two,
      otherTexts: { instagram: 'Foto.', other: 'Lain.' },
    });
  });
});
