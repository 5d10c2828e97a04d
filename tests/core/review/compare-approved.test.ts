import { describe, expect, test } from 'vitest';
import {
  type ApprovedVersion,
  type Compared,
  compareApproved,
} from '@/lib/core/review/compare-approved.ts';

const text = 'Cek tekanan darah gratis, Sabtu pukul 06.00 WIB di Alun-alun.';

const approved: ApprovedVersion = {
  version: 4,
  code: '9F2C',
  by: 'Rina Hartati',
  isProved: true,
  texts: { channel: 'facebook', text, otherTexts: {} },
  hasMedia: false,
  over: null,
};

const name = { version: 4, code: '9F2C', by: 'Rina Hartati', isProved: true };

const inField = (change: Partial<Compared>): Compared => ({
  text,
  channels: ['facebook'],
  mediaCount: 0,
  ...change,
});

describe('a text beside what was approved', () => {
  test('is the same to the last letter, whatever its line ends', () => {
    const same = { ...name, is: 'same', hasPictures: false };
    expect(compareApproved(approved, inField({}))).toEqual(same);
    expect(compareApproved(approved, inField({ text: `${text}\r\n\n` }))).toEqual(same);
  });

  test.each([` ${text}`, text.replace('06', '07'), text.toUpperCase(), `${text}\u200b`])(
    'is another one with a single sign: %j',
    (other) => {
      expect(compareApproved(approved, inField({ text: other }))).toMatchObject({ is: 'differs' });
    },
  );

  test('says what differs, and offers the approved one', () => {
    const other = text.replace('06.00', '07.00');
    const view = compareApproved(approved, inField({ text: other }));
    expect(view).toMatchObject({ ...name, is: 'differs', words: 1, text });
    const passages = view.is === 'differs' ? view.passages : [];
    const of = (kind: string) => passages.filter((one) => one.kind === kind).map((one) => one.text);
    expect([of('removed'), of('added')]).toEqual([['06'], ['07']]);
  });

  test('counts a change of signs alone as one', () => {
    expect(compareApproved(approved, inField({ text: text.replace(',', ';') }))).toMatchObject({
      is: 'differs',
      words: 1,
    });
  });

  test('leaves out what is far from any change', () => {
    const long = `Awal ${'kata '.repeat(200)}tengah ${'kata '.repeat(200)}akhir`;
    const changed = long.replace('Awal', 'Mula').replace('akhir', 'ujung');
    const texts = { ...approved.texts, text: long };
    const view = compareApproved({ ...approved, texts }, inField({ text: changed }));
    const passages = view.is === 'differs' ? view.passages : [];
    expect(passages.map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
      'kept',
      'removed',
      'added',
    ]);
    expect(passages[2]?.text).toMatch(/^ kata .* kata…kata .* kata $/u);
    expect(passages[2]?.text.length).toBeLessThan(150);
  });

  test('says that nobody compared its pictures', () => {
    const pictured = { is: 'same', hasPictures: true };
    expect(compareApproved(approved, inField({ mediaCount: 1 }))).toMatchObject(pictured);
    expect(compareApproved({ ...approved, hasMedia: true }, inField({}))).toMatchObject(pictured);
  });

  test.each(['lapsed', 'event-passed'] as const)(
    'is the same, but the approval is over: %s',
    (why) => {
      expect(compareApproved({ ...approved, over: why }, inField({}))).toEqual({
        ...name,
        is: 'over',
        why,
      });
    },
  );
});

describe('channels with texts of their own', () => {
  const own = 'Cek tekanan darah gratis!';
  const texts = { ...approved.texts, otherTexts: { instagram: own } };
  const both: ApprovedVersion = { ...approved, texts };

  test('are compared each with its own', () => {
    const instagram = { channels: ['instagram'] as const };
    expect(compareApproved(both, inField({ ...instagram, text: own }))).toMatchObject({
      is: 'same',
    });
    expect(compareApproved(both, inField(instagram))).toMatchObject({ is: 'differs', text: own });
  });

  test('are not the same in one field for both, and what would not help is not offered', () => {
    const field = { channels: ['facebook', 'instagram'] as const };
    expect(compareApproved(both, inField(field))).toMatchObject({ is: 'differs', text: null });
    expect(compareApproved(both, inField({ ...field, text: own }))).toMatchObject({
      is: 'differs',
      text,
    });
  });
});
