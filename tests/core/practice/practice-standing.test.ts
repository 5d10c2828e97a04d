import { expect, test } from 'vitest';
import { analyze } from '@/lib/core/analyze.ts';
import { practicePost } from '@/lib/core/practice/practice-post.ts';
import { standingOf } from '@/lib/core/practice/practice-standing.ts';

const [event = '', service = ''] = practicePost.split('\n\n');

test('the post that is given is about an event, by the same index as the check', () => {
  const { before, now, band, isReached } = standingOf(practicePost);
  expect([now, band, isReached]).toEqual([before, 'ceremonial', false]);
  expect(before).toBe(analyze(practicePost, { channel: 'other' }).ceremony?.index);
});

test('with the service first and one sentence of the event it is about a service', () => {
  const mended = `${service}\n\nKepala Dinas Kesehatan membuka layanan imunisasi di Puskesmas Ciruas.`;
  const { before, now, band, isReached } = standingOf(mended);
  expect([band, isReached]).toEqual(['service', true]);
  expect(now).toBeLessThan(before / 2);
});

test('the event alone is not, and a text that says too little is not measured', () => {
  expect(standingOf(event)).toMatchObject({ band: 'ceremonial', isReached: false });
  for (const text of ['', 'Acara dibuka.'])
    expect(standingOf(text)).toMatchObject({ now: null, band: null, isReached: false });
});

test('its hints offer to move the service to the top, and shorter words', () => {
  const fixes = analyze(practicePost, { channel: 'other' }).findings.flatMap(({ fixes }) =>
    fixes.map(({ text, label }) => label?.id ?? text),
  );
  expect(fixes).toEqual(['Pindahkan ke atas', 'Untuk', 'di']);
});
