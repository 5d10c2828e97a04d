import { describe, expect, test } from 'vitest';
import { matchColumns } from '@/lib/core/report/match-columns.ts';
import { rowToPost } from '@/lib/core/report/row-to-post.ts';

describe('the columns of a table', () => {
  test.each([
    [
      ['Tanggal', 'Jam', 'Platform', 'Takarir', 'Tautan'],
      { text: 3, date: 0, time: 1, channel: 2, account: null, url: 4 },
    ],
    [
      [
        'Post ID',
        'Account username',
        'Description',
        'Duration (sec)',
        'Publish time',
        'Permalink',
        'Post type',
      ],
      { text: 2, date: 4, time: null, channel: null, account: 1, url: 5 },
    ],
    [
      ['﻿ CAPTION ', 'waktu_tayang (WIB)'],
      { text: 0, date: 1, time: null, channel: null, account: null, url: null },
    ],
    [['a', 'b'], { text: null, date: null, time: null, channel: null, account: null, url: null }],
  ])('are found in %j', (header, columns) => {
    expect(matchColumns(header)).toEqual(columns);
  });

  test('are taken once each', () => {
    const { text, date } = matchColumns(['Tanggal', 'Tanggal', 'Isi', 'Judul']);
    expect([text, date]).toEqual([2, 0]);
  });
});

describe('a row', () => {
  const columns = { text: 0, date: 1, time: null, channel: 2, account: 3, url: 4 };
  const reading = { columns, order: 'day-first', channel: 'instagram' } as const;
  const read = (...row: string[]) => rowToPost(row, reading);

  test('becomes a post, with its lines and without what is not known', () => {
    expect(read('Satu\r\ndua 😀', '28/11/2026', '', '', 'bukan alamat')).toEqual({
      isPost: true,
      post: {
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        channel: 'instagram',
        publishedAt: new Date(2026, 10, 28, 12).toISOString(),
        text: 'Satu\ndua 😀',
        account: '',
        url: null,
      },
    });
  });

  test('names its channel in its own words, its account and its address', () => {
    const channelOf = (cell: string) => {
      const one = read('Isi', '28/11/2026', cell, ' @dinkes ', 'https://www.instagram.com/p/1');
      return one.isPost && [one.post.channel, one.post.account, one.post.url];
    };
    const rest = ['@dinkes', 'https://www.instagram.com/p/1'];
    expect(channelOf('FB Page')).toEqual(['facebook', ...rest]);
    expect(channelOf('Instagram Reels')).toEqual(['instagram', ...rest]);
    expect(channelOf('TikTok')).toEqual(['other', ...rest]);
  });

  test.each([
    [['  \n', '28/11/2026'], 'no-text'],
    [['Isi', 'entah'], 'no-date'],
    [['Isi'], 'no-date'],
    [['x'.repeat(100_001), '28/11/2026'], 'too-long'],
  ])('is left out with its reason', (row, reason) => {
    expect(read(...row)).toEqual({ isPost: false, reason });
  });
});
